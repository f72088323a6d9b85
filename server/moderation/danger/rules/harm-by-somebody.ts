/** A child or adult hurt, frightened, shut in or not cared for by somebody, at home, at school or in care. */
export const HARM_BY_SOMEBODY = `
# Hit, grabbed, dragged, held down
violence: [adult] ... [hits] ... me/us/him/her/them/my/our/his/the/a/his/your/mum/dad/and/[child]/dog/cat; gap 2; not hit/hits ... off with, beat/beats me why/how/what, kick/kicked ... out/off, hit/hits ... with a bill/fine, hit/hits the roof/nail/target/deadline, attack/attacks/attacked the report/council/plan/policy, hurts me to, hurts me that, beat the drum, punch above, hurts our cause/feelings
violence: brother/sister ... [hits] ... me/us/mum; gap 3; not beats me at
violence: [adult]/brother/someone ... is/am/are/was/been/keeps/kept [hits] ... me/us/him/her/them/my/our/his/the/a/[child]; gap 2; not hitting ... target*, attacking the
violence: [child]/i/me/he/she/him/her/we/mum ... is/am/are/was/were/been/being/be/get/gets/got/getting hit/slapped/punched/kicked/beaten/strangled/choked/smacked/whacked/thumped/assaulted/attacked/battered/headbutted ... by/at/every/most/with/in/all/again; gap 2; not kicked out/off, hit by ... ball/bike/door/swing/stone/reorganisation/cuts/delay*/changes/pandemic/news, hit with ... bill/fine/suspension/exclusion/detention/delay, beaten down, hit hard, attacked by/for ... council/department/officer/team, attacked in the meeting, attacked in meetings, punched in the stomach when
violence: being hurt; not being hurt by ... system/council/delay*/cuts/wait*/these/this
violence: being/getting/gets/get hit/slapped/punched/kicked/beaten/strangled/smacked/abused/tortured; not like/of being ... punched/slapped/kicked/hit/beaten, kicked out/off, being hit by/with/hard, being hurt by ... system/council/delay*/cuts/wait*, getting hit with/by
violence: is/are/am/someone/he/she/who/dad/mum/man/that hurting/hurts me/us/mum/him/her/them/my; not it is hurting, that is hurting, this is hurting, which is hurting, that hurts, it hurts
violence: [adult]/neighbour/he/she/who/i ... hurting/harming/hitting/smacking/slapping/beating/starving/abusing ... little/girl/boy/[child]/mum; gap 2; not delay*/wait*/system/council/policy/cuts ... hurting, hurting children like, harming children by
violence: i ... hit/slapped/smacked/punched/hurt/shook/kicked/pushed ... him/her/them/[child]; gap 2; not i ... pushed ... for, i hit the, i ... pushed her/him in/on/to/around, wheelchair
violence: going/gonna/might/could/would/afraid/scared/frightened/terrified/think ... i ... hurt/harm/hit/do/kill/smother ... him/her/them/my/our/baby/[child]; gap 4; not do ... for/without/with him/her/them, do ... when/about, i would do, i do not
violence: i am going to hurt; not going to hurt ... feelings/budget
violence: what i might do
violence: going-to/might/will hurt/harm/kill us/me/him/her/them/my/our/mum/the; not it/this/that/cuts/delay*/closure/closing ... will/going to hurt/harm, will kill us all, not hurt/harm, will hurt/harm/kill the service/forum/trust/area/budget
violence: shook/shaken/shake/shaking ... baby/him/her/son/daughter; gap 2; not shook/shake/shaking his/her/my head/hand, shaking hands, shake*/shakes him/her about, pothole*
violence: pillow ... over/on ... face; gap 2
violence: smother/smothers/smothered/smothering ... him/her/me/son/daughter/child/baby; gap 2
violence: drown/drowned/drowning ... him/her/me/baby/son/daughter/child/them; gap 2; not drowning me in, drown* ... paper*/forms/emails/admin
violence: mark/marks/handprint/handprints ... on/round/around/all ... his/her/my/their/the ... face/neck/arm/arms/back/leg/legs/body/throat/ribs/him/her; gap 2; not birth mark*, mark/marks on the register, full marks
violence: there are/is marks; not there are marks for, question marks
violence: finger mark/marks
violence: bruise/bruises/bruised/bruising ... on/up/all/over/round/around/down/his/her/my/their/face/body/arms/legs/back/ribs/again; gap 2; not bruises easily, bruise easily, bruising meeting/experience/encounter/process, bruised by the/this/that ... meeting/process/tribunal/experience, bruise* ... platelets, bruise* ... confidence/ego/pride
violence: cover/covered/covers in/with ... bruises/bruising/marks/blood/cuts; gap 2
violence: new/fresh/strange/unexplained/mystery/more/finger bruises/bruising/bruise/marks/injuries; not more marks in, new marks scheme
violence: has/had/have/with/got/came/comes/came home with ... bruises/bruising/injuries/burns/marks; gap 3; not bruises easily, got ... marks in/for, marks in ... exam*/test*/maths
violence: black eye/eyes; not black eyed, black eye & breaking up/football/rugby/boxing/playing/ball
violence: split lip
violence: burn/burns/burned/burnt/burning ... with ... cigarette/cigarettes/iron/lighter/fag/fags/cooker; gap 4
violence: cigarette/carpet burn/burns
violence: burns all/on/down/over ... back/arm/arms/leg/legs/body/hands; gap 2
violence: grab/grabs/grabbed/grabbing/hold/holds/held/lift/lifted/pick/picked/drag/drags/dragged/dragging/pull/pulled/pulls/pulling/yank/yanked ... by/round/around ... throat/neck/hair/scruff/arm/arms/wrist/wrists/ankle/ankles/leg/legs/feet/ear/collar; gap 4; not pull* ... hair when, used to pull
violence: drag/drags/dragged/dragging ... across/down/along/out/through ... floor/ground/corridor/carpet/stairs/hall/classroom/playground/car; gap 4; not dragged ... through ... process/tribunal/court*/system/hoops/mud, dragging on
violence: squeeze/squeezes/squeezed/squeezing ... neck/throat
violence: by/round/around the/his/her/my throat; not lump in
violence: strangle/strangles/strangled/strangling/strangulation; not would have strangled, could have strangled, could/would ... strangle, strangle/strangled/strangling ... forum/service*/group/charity/creativity, red tape, strangled by bureaucracy/rules/paper*
violence: choke/chokes/choked/choking me/him/her/us/mum; not choking hazard, choked me up
violence: until/till ... choke/chokes/choking; gap 2
violence: force/forces/forced/forcing feed/feeds/feeding/fed
violence: pin/pins/pinned/pinning/hold/holds/held/holding/restrain/restrains/restrained/restraining ... face down; gap 4
violence: pin/pins/pinned/pinning ... floor/wall/ground/down/him/her; gap 3; not pin ... hopes/down a date/down an answer/down what/down who, pin* the/this/it/them down, pinned to the wall/board/notice*, pin number
violence: hold/holds/held/holding me/us/him/her/them down; not hold/holding ... down a job, held her down a
violence: hold/holds/held/holding/restrain/restrains/restrained/restraining ... to/on ... floor/ground; gap 4
violence: sit/sits/sat/sitting on me/him/her/them/top; not sat on him/her/it for/my/our/the report/emails
violence: restrain/restrained/restrains/restraint ... blue/breathe/bruise/bruises/bruised/blood/hurt/injured/unconscious; gap 6
violence: not breathe/breathing when
violence: lock/locks/locked/locking/shut/shuts ... in/inside ... cupboard/cell/bedroom/room/minibus/bus/car/van/garage/shed/house/loft/cellar/wardrobe/dark/his/her/my; gap 4; not locked in his/her/my own ... world/head/thoughts, locked herself, locked himself, locked in a/the battle/dispute/meeting/room with, keep them locked in, locked in a contract
violence: lock/locks/locked me/him/her/us/them in/up/out/away; not lock* me out of ... portal/account/system/website, locked in ... system
violence: tie/ties/tied/tying/strap/straps/strapped/taped/tape ... to/in/into ... chair/bed/buggy/radiator/seat/pushchair; gap 4; not strapped in safely, seat belt, properly
violence: tied up; not tied up in/with/at
violence: tape/taped/taping/cover/covered/covering ... mouth; gap 2; not cover* ... mouth when
violence: starve/starves/starved/starving ... him/her/them/child/baby/boy/girl/himself/herself; gap 2; not think/thinks/thought we/i starve, starved ... of
violence: being starved; not starved of
violence: always/looks/look starving
violence: skin and bone/bones
violence: punch/punches/punched/slap/slaps/slapped/slapping/punching my/our/the/his/a ... son/daughter/boy/girl/child/brother/sister/grandson/pupil/him/her; gap 2; not by another child, punched above
violence: hit/hits/hitting a/the/my/our ... child/son/daughter/pupil/boy/girl/grandson; gap 2; not hit/hits/hitting another, hit ... very/so/really hard by, hit another child
violence: kick/kicks/kicked/kicking ... head in; gap 2
violence: push/pushed/pushes/shoved/threw/throws/thrown/kicked ... down/against/into ... stairs/wall/floor/ground; gap 3; not pushed back
violence: head ... into/against/through/off ... wall/floor/door/table/pavement/radiator; gap 3; not brick wall, head against a wall, hitting/banging/bang/hit my head, needs/need its/their/your head/heads, bang* ... head
violence: throw/throwing/threw/throws ... baby; gap 1; not baby ... bathwater, baby ... bath water
violence: beating/beats/beat me/us/him/her up; not beat/beating me/him/her/[self] up about/over/for
violence: belt/belts ... him/her/me/them; gap 3; not seat belt/belts, seatbelt, belt and braces
violence: my/her/his husband/partner/ex/boyfriend/dad/stepdad/wife ... controls/threatened/threatens/threatening/beats/strangled/stalks/stalking; gap 3; not threatened with/by/to leave his job/to complain/to go to the papers
violence: breach/breached/breaks/broke/breaking ... order/injunction/bail; gap 3; not breach* ... court order to name/provide
violence: if he/she/dad comes/finds/gets/turns ... dead/kill/hurt; gap 6
violence: dad/mum/stepdad/partner/husband/ex/carer/man/uncle ... drinks/drunk/drinking all/every/again; gap 2
violence: heroin/cocaine/smackhead/crackhead
violence: on/using/smoking/taking crack; not crack on, crack at
violence: house/flat/floor ... needles; gap 5; not needles ... phobia/fear
violence: [adult]/they/he/she/dad ... forces/forced/makes/made ... stand/kneel/sleep/eat/sit ... garden/cold/garage/floor/outside/hours; gap 4; not make* ... sit in ... meeting*/waiting
violence: drug/drugs/drugging/drugged/doping/sedating/dosing ... him/her/son/daughter/child; gap 2; not drug* trial
violence: too many of/many ... her/his/tablets/medicine ... asleep/sleep/quiet; gap 5
violence: my carer/carers/worker/pa ... takes/take/took/steals/stole/hits/hurts/touches/shouts; gap 3; not took ... out/time/notes/him/her to, take ... leave
violence: take/takes/took/taken my bank/money/card/wheelchair/benefits/phone ... away/and/tell; gap 3; not taken my money and, council/they ... take/took my money
violence: put me/him/her/them in a/into home if
violence: if i tell ... anyone/anybody/they/he/she/someone/mum/dad/police/away; gap 2; not tell ... truth/council
violence: tell/told/tells ... not/never to tell; gap 2; not told ... staff/teacher* not to tell parents
violence: do not tell mum/dad/school/her/him/them/anyone/no/your/my; not do not tell her/him/them/me/your/my ... until/off/how, do not tell anyone how
violence: not tell ur/your mum/dad

# Afraid of somebody
fear: scared/afraid/frightened/terrified/petrified/not-want to go/be/come/stay home/back/alone/there; not go back to school, home time, home education, there again next, scared ... to be there, scared/frightened/terrified to go to/back/there
fear: scared/afraid/frightened/terrified/petrified of ... dad/stepdad/mum/uncle/brother/husband/partner/ex/boyfriend/carer/son/him/driver/escort; gap 1; not of him/her/my son being/not/going/getting/having/falling/failing/starting/leaving/missing/losing/*ing
fear: scared/afraid/frightened/terrified ... he/she/dad/they/mum/ex/i ... will/might/going ... kill/hurt/hit/stab/die/dead; gap 4; not they/council/school might/will ... hit us with
fear: not feel safe at/in/with/going/when ... home/dads/mums/house/dad/mum/him/bed/night/stepdad/placement/here; gap 2; not in mainstream, at home time
fear: not safe at home/dads/mums/night/with
fear: not safe ... with ... dad/mum/stepdad/him/ex/husband/partner; gap 2
fear: hiding in/under/from ... bathroom/bedroom/wardrobe/him/her/dad/cupboard/bed; gap 2; not hiding under the table/desk
fear: come/comes/coming/gets home/back ... hurt/hit/kill/beat; gap 6
fear: flinch/flinches/flinched/flinching ... when/if/and/me/near/hand; gap 3
violence: if i tell ... away/kill/hurt/trouble/care/believe/break; gap 8; not tell you/people/the council
fear: if i/she/he leave/leaves/left/go/goes/tell/tells ... kill/hurt/find/burn; gap 5

# Not cared for
neglect: being/is/are/am/being/severely neglected; not neglected ... by ... council/county/system/lea/local/school/schools/services/government/authority/state/nhs/everyone, we/i/families/parents/carers feel ... neglected, neglected before, was/were neglected, carers/parents/we are ... neglected, totally neglected
neglect: [adult]/who/he/she/they neglecting/neglects ... him/her/them/[child]; gap 2; not council/school/they ... neglecting
neglect: [child]/who ... is/am/are/being neglected; gap 4; not neglected by ... council/county/system/local/school/schools/services/government/authority/nhs, our children are
neglect: not/never feeding/feed/feeds/fed ... him/her/them/baby/child/properly/brother/sister; gap 2; not fed back
neglect: no food in ... house/home/fridge/cupboard/cupboards/flat; gap 1
neglect: have/has/had/got/with no food; not no food at/for the/on, have no food allergies/tech
neglect: no food and/or no
neglect: left/leave/leaves/leaving ... alone/own/ownself/unsupervised ... night/overnight/weekend/day/days/hours/flat/house; gap 4; not left ... own devices, on his/her/their own in the corridor
neglect: on their/his/her own all night/weekend/day
neglect: alone in the flat/house; not alone in the house when
neglect: no adult/adults present/there/home/around
neglect: soaked/covered/sitting/left/lying in ... urine/wee/faeces/poo/mess/nappy; gap 3
neglect: infected sore/sores/wound/wounds
neglect: with sores
neglect: same clothes all/every/for; not same clothes all autistic
neglect: filthy ... alone/underweight/hungry/clothes/nappy; gap 5
neglect: underweight ... alone/filthy/neglect*/hungry; gap 5
neglect: nappy ... not been changed; gap 4
neglect: not been changed ... days/hours/nappy; gap 4
neglect: locks/locked the fridge
neglect: forgets/forget/forgot/refuses/stopped to give ... his/her/my ... insulin/epilepsy/medicine/tablets; gap 3; not school/staff/nurse/ta/they ... forgets/forget/forgot/refuses
neglect: not give/giving/given ... insulin; gap 4
neglect: mum/dad/parents/stepdad has/have not come/came/been home/back
neglect: my mum/dad/nan is on the floor
neglect: i think/believe/worried/concerned/sure ... [child]/person ... is/being abused; gap 6
abuse: is/are/being/been/am/be/getting/was abused ... by ... [adult]/him/her/stepdad/someone; gap 3; not abused as a, abused by ... system/council, verbally abused by strangers
abuse: being/is/am/are abused; not abused by the/this ... system/council/process, system ... abused, trust ... abused, power ... abused
abuse: [adult]/he/she/who/someone is/keeps/been/was abusing; not abusing ... power/position/system/trust
abuse: abuses/abusing ... me/us/him/her/them/[child]; gap 2
abuse: physical/physically/sexual/sexually/domestic abuse/abused/abusing/abuses/abusive; not domestic abuse course/training/policy/strategy/survivor*/service*/refuge/leaflet/group/awareness, sexual abuse training/policy/awareness, domestic abuse ... clashes
abuse: disclosed/discloses/disclosing/disclosure ... that/abuse/rape/to/about/of/sexual/her/his/me; gap 2; not disclosed ... document*/report*/file*/data/information/email*/diagnosis/records, disclosure of ... documents/records/data, disclosed to/that ... tribunal/council/she/he has autism, subject access, disclosed his/her/my diagnosis
abuse: seen/saw/witnessed/watched ... [adult]/colleague/staff/them/him/her/it ... hit/hurt/slap/restrain/drag/shake/kick; gap 3
abuse: witnessed a restraint/assault
abuse: doing something to him/her/me/them
abuse: told to keep quiet; not told to keep quiet about ... funding/places
abuse: i am going to be hit/hurt
abuse: reported it three/twice/several/many times ... bruises/nothing/police; gap 6
abuse: screams/screaming ... until/when ... sick/baths/bath/touches/hit; gap 3; not screams until sick ... school gate
`
