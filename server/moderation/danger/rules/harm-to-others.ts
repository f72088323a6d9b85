/** Threats, weapons, killing others, children hurting those around them. */
export const HARM_TO_OTHERS = `
# Killing and taking somebody along
threat: kill/kills/stab/shoot/murder/hurt/strangle/drown ... him/her/them/us/me/you/both/everyone/someone/somebody/people/myself/mum/dad/teacher/kids/children/one/that/the ... going/want/wants; gap 3; not hurt ... feelings
threat: going-to/will/want-to/wants-to/wanted-to/threatened-to/threatening-to/threatens-to/swear-to/trying-to/tried-to/tries-to ... kill/stab/shoot/murder/shank/strangle ... him/her/them/us/me/you/both/everyone/someone/people/mum/dad/that/the/his/my/your/one/all/boys/girls/teacher; gap 2; not kill the/that/this ... forum/service/project/club/idea/group/plan, kill us all, wait/waiting/delay*/process/system/it/this ... kill, kill two birds, kill time, kill you/them to
threat: he/dad/stepdad/husband/ex/partner/she/they/mum/brother ... will/would/going ... kill ... me/us/him/her/them; gap 2; not would kill them to, would it kill, it would kill, kill me for saying/asking/if i miss*, mum/she would/will kill me
threat: kill/kills us/them/you both/all; not killing us all, kill us all with
threat: kill you/u; not kill you to
threat: kill one/all of us/them/you
threat: say*/says/said/saying ... kill ... me/him/her/us/them/everyone/teacher/mum; gap 4; not kill me for
threat: finish/finishes the lot/both of/us
threat: take/taking/takes/took him/her/them/both/us ... with me/him/her/us ... go/die/when/bridge/off/leave/here; gap 3; not take/taking/takes/took ... with me/us ... shops/shopping/work/everywhere/meeting/meetings/holiday/to
threat: if i go/die ... taking/take ... with me; gap 4; not taking/take ... with me to
threat: take/taking both/all of us/them off; gap 1
threat: take/taking the/my/our ... boy/girl/kids/children/baby/son/daughter with me/him/her; gap 1; not with me/him/her to/on/for/in/everywhere/when/because
threat: take out his/her/their/the/my/a ... teacher/tutor/head/class/people/driver/worker; gap 1; not take out his/her ... class for/to/on
threat: blow/blowing ... up/brains ... school/office/building/myself/you/place; gap 3
threat: burn/burning/burns/burned/torch/torching ... house/home/flat/office/offices/school/place/us/them/you/hall ... down/out/with/in/alive/up; gap 3; not burn* bridges, burning issue, burn* ... out by, needs burning
threat: set/setting/sets fire/light/alight to ... house/home/flat/car/van/school/us/him/her/them/office/building/bed/place/our/my; gap 3; not set fire to the phone/system/forms/paper*/report
threat: can of/with petrol
threat: petrol/lighter and/with ... petrol/lighter/matches
threat: acid ... throw/face/him/her/attack; gap 4
threat: i/we know where ... live/lives/parks/park/works/work; gap 3; not know where ... works best, know where ... place works
threat: know/no where he/she/you/they park/parks/live/lives
threat: make/making ... him/her/them/you pay; gap 0; not make them pay attention/back/for it in court/for ... transport, make us pay
threat: come/coming down there with; not coming down there with ... evidence/folder/questions
threat: will hurt you/them/him/her/someone/somebody/people
threat: want/wants/going to hurt ... someone/people/others/them/him/her/teacher/you; gap 1; not not want to hurt, want to hurt ... feelings
threat: threat*/swears/swore/promises/promised/vowed to ... kill/hurt/stab/harm/shoot/burn/jump/throw/smash/rape/attack/hit/beat/cut/slit/murder/drown; gap 2; not threat* to hit us with, threat* to cut ... funding/transport/hours/service*/support/budget/short, threat* to throw ... off/out
threat: threat* me/us/him/her/them/my/our/sister/brother/mum/[child] ... with ... [weapon]/bottle/stick; gap 4
threat: threatened at/with ... knifepoint/knife/gun
threat: knifepoint/gunpoint
threat: say*/says/said ... next time/tomorrow ... with/worse/dead/in it; gap 6; not next time/tomorrow ... appointment/meeting/review
threat: bricks/brick/firework/fireworks ... through ... window/windows/door/letterbox; gap 2
threat: hate crime; not hate crime training/awareness/leaflet
threat: slit ... throat; gap 1

# Weapons
weapon: has/have/had/got/gets/holding/held/holds/hold/carrying/carries/carry/carried/pulled/pulls/pull/took/take/takes/brought/bring/brings/bringing/bought/found/grabbed/grabs/wielding/hid/hiding/hides/owns/with/waving/given ... [weapon]; gap 3; not knife/knives and fork/forks/spoon, use/using/uses a ... knife, knife safely, knife/knives skills, knife crime, loaded gun, guns blazing, adapted blades, gun to ... head, hold/holding/held a/the gun, hammer home, hammer toe*, acid reflux, use a knife, cutting with, with scissors, special scissors, took the/an axe to, take the/an axe to, petrol money/costs/receipts, for petrol
weapon: knife/knives ... to/at/into/on ... my/his/her/our/mum/me/him/throat/neck/school/sister/brother/teacher/us; gap 2; not knife crime, under the knife, knife and fork, teach* ... knife
weapon: kitchen/bread/carving/flick/zombie knife/knives; not kitchen knife skills/safely, use/using/hold a kitchen knife
weapon: everything sharp
weapon: sharps/knives ... hide/hidden/lock/locked/away; gap 5
weapon: lock/locked/hide/hidden/hid ... knives/sharps; gap 4
weapon: access to ... gun/guns/weapon/weapons/knives; gap 2
weapon: shotgun licence
weapon: stab/stabs/stabbed/stabbing; not stab/stabbed/stabbing/stabs ... back/heart, stab in the dark, take/have/had a stab, stabbing pain/pains, have another stab
weapon: shank/shanks/shanked
weapon: shoot/shooting/shoots ... everyone/class/people/school/him/her/them/himself/us/up; gap 2; not shoot/shooting/shoots ... down, shooting from, shooting star/stars, photo shoot, school photo, shooting up in height, shoot him/her/them/us an
weapon: bring/bringing/take/taking ... knife/gun/weapon/bomb ... school/class/college; gap 2
weapon: going to get them all
weapon: drew/drawing/draws/drawings ... pictures? of shooting/killing/stabbing

# Children and young people hurting others
violence at home: strangled/choked/stabbed/bit/knocked/beat/beats/beating ... me/us/mum/his/her/my ... unconscious/out/up/until/brother/sister; gap 2; not beat* me/us to, knocked ... back
violence at home: beating/beats/beat/battering/batters/attacks/attacked/attacking me/us/mum/him/her every/up/daily/again/last/and/so/until; not beat/beats/beating me/us again in
violence at home: smash/smashes/smashed/smashing ... head/face/house/skull/sister/brother/windows/door/doors/everything ... up/in/into/wall/her/his/bathroom; gap 3; not smash* ... gcse/exam/maths
violence at home: smashing/trashing/wrecking ... house/place/home/room ... up/and/now; gap 2; not trashing ... reputation
violence at home: he/she/son/daughter/brother is/keeps/trying-to/tries-to/tried-to/try-to ... kill/strangle/stab/suffocate/drown ... me/us/his/her/my/sister/brother/mum/dad/baby; gap 2
violence at home: going to kill/hurt/stab one/his/her/someone/somebody/my/our
violence at home: broke/broken/fractured my nose/rib/ribs/jaw/arm/wrist/finger/cheek/collarbone/teeth; not i broke/have/fell, when i fell, i broke my
violence at home: sleep/sleeping with ... chair/lock/bolt ... door; gap 3
violence at home: chair against the door
violence at home: scared/frightened/terrified/afraid ... of ... him/son/daughter/boy/brother/her; gap 2; not of him/her/his/son/daughter/my ... *ing, of him/her not, of his/her/what, for him/her, of the/school/going/getting
violence at home: police ... called/officers/came ... again/house/twice/times/knife/hold/down; gap 4; not police ... training
violence at home: i get/am hit ... by/every; gap 1; not hit by ... cuts/bill/fine
`
