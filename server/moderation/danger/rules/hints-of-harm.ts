/** Harm by somebody, said less plainly. The lines with & are words that mean it together. */
export const HINTS_OF_HARM = `
# Bodies that were hurt
violence: belt/whip/cord/buckle/hand/finger/bite/slap/grip/rope/strap/cable/stick/burn/strangle marks/mark/prints/print; not bite marks on the/his ruler/pencil, hand print/prints ... art/paint/card
violence: black and blue
violence: rubbed/red raw; not raw deal
violence: wrists/wrist/ankles/ankle/neck & raw/marks/tied/rope/bruise*/cut/cuts/bleeding/swollen/red
violence: shoulder/arm/wrist/elbow/leg/jaw/hip & dislocated/fractured/out-of/swollen/snapped & [adult]/yank*/pull*/drag*/grab*/restrain*/twist*; not trampoline/football/fell/playing/park/bike
violence: shoulder is out; not shoulder is out of ... reach
violence: burns/burn/blisters/welts/weals/scald/scalds/scalded ... on/across/over/down/up ... his/her/my/their; gap 1; not sun burn
violence: cigarette/fag/lighter/iron/kettle/cooker/hob & burn/burns/burned/burnt/burning & him/her/me/his/my/child/arm/hand/hands/fingers
violence: bruise*/injur*/scratches/marks/whelps/welts & restrain*/restraint/restraints/held/adults/staff/school/contact/weekend/dad/stepdad/carer/respite; not marks in, full marks, risk assessment, high marks, injur* training, bruise* easily, exam*, out of ten, playground fall
violence: home with ... bruises/bruising/injuries/cuts/burns/marks/black eye/scratches; gap 3
violence: bite marks on
violence: ear/ears/lip/lips/nose/mouth/head ... split/bleeding/bloody/burst/swollen; gap 2

# What was done
violence: [adult]/manager/boys/girls/lads/bullies/he/she/they/dinner/supervisor/caretaker/minder/nurse ... chuck/chucks/chucked/throw/throws/threw/thrown/push/pushes/pushed/shove/shoves/shoved/slam/slams/slammed/fling/flung/kick/kicks/kicked/knock/knocks/knocked ... me/him/her/them/my ... against/into/down/on/at/across/through/over; gap 3; not pushed ... into/down ... year/stream/class/mainstream/a ... group/timetable/school/route/road/queue/list, pushed him/her on ... swing, threw ... mat, threw/thrown him/her/them/me into ... mainstream/deep/a class, pushed him over at playtime, push* him/her/me into ... college/choosing/a job, pushed down, thrown into mainstream, wheelchair
violence: yank/yanks/yanked/yanking/wrench/wrenched/haul/hauled/hauls ... him/her/me/them/child/boy/girl/son/daughter; gap 2
violence: headlock/chokehold/half nelson
violence: went/goes/go limp
violence: [adult] ... tie/ties/tying/tied ... him/her/me/them; gap 2; not family ties
violence: tying/tied/ties him/her/me/them up/to/down
violence: go/goes/gone/going/went for my/his/her/mum throat/face/eyes/neck
violence: hair & on fire/alight/fire/lighter; not fire alarm/drill/station/engine/brigade
violence: set/setting/sets ... alight; gap 3
violence: get/gets/got/getting/been/being called & punched/hit/kicked/slapped/beaten/spat/pushed/shoved
violence: get/gets/getting/got/been/being/am/is/was/were spat/stabbed/mugged/jumped/shanked/raped/groped/touched/stripped; not being touched by/when, been/got locked out ... account/portal, hates being touched, burnt out, got jumped up, locked in to
violence: going-to/will/might/wants-to/threatened-to/threatens-to/threatening-to batter/belt/leather/deck/thump/slap/hit/smack/do/hammer/whip/thrash/hurt ... him/her/me/them/my/us; gap 2; not will hit/hurt us/them ... hard/financ*/budget*, will/going to do my/it/them/his/her, hit them with, to do my/his/her/their/our, will it hurt, do ... for/with me/him/her/us/them
violence: cushion/pillow/hand/hands/towel/tape/sock/cloth/flannel/tea over/on his/her/my/their mouth/nose/face
violence: over/on/covering/covered/covers his/her/my/their mouth/nose & cushion/pillow/towel/tape/sock/cloth/breathe/stop/scream*/staff; not mask/masks, cough*
violence: break/breaks/snap/snaps/kneecap ... his/her/my/your/their legs/leg/arms/neck/fingers/knees; gap 1; not break/broke his leg playing/skiing
violence: put/puts ... me/mum/dad/partner/husband/wife/teacher/ta/brother/sister/staff/pupil/child/boy/girl/him/her in/into hospital; gap 1; not stress/asthma/it/infection/worry/this/which ... put, put ... in hospital with asthma/pneumonia/stress
violence: i/we am/are next; not am/are next in line/on the list/in the queue/to
violence: list of & shoot/kill/stab/murder; not stab in the dark
violence: crossbow/crossbows/rifle/pistol/revolver/grenade/airgun/taser/machete; not zombie apocalypse
violence: make/making/made/build/building/bringing ... bomb/bombs/explosives/explosive; gap 2; not bath bomb/bombs
violence: shut/shuts/lock/locks/locked/locking/put/puts/putting/keep/keeps/kept/trapped/bolted/confine* ... him/her/me/son/daughter/child/them/boy/girl/brother/sister/non ... in/inside/outside ... crate/cage/kennel/closet/closets/cupboard/cellar/shed/box/toilet/loft/freezer/pen/dark/boot/attic/garage/store/storeroom/bathroom/garden/hutch; gap 4; not toilet* locked
violence: dog crate/cage
violence: locked in his/her/my/their/our room/bedroom/house/flat/cell/bathroom; not locked in his/her/my own
violence: was/were/is/are/am/been/being/always/get/gets locked in/up; not locked in ... contract/dispute/battle/debate/talks/correspondence, locked in the office/drawer/safe, locked up for what
violence: taken/took/takes/take/hidden/hides/hid/confiscated/stole/steals/keeps/got my/the/her/our ... keys/passport/charger/hearing-aids/wheelchair/walker/phone/benefits/pip/card & not-let/so-i/say/control*/tell/husband/partner/dad/mum/parents/they/in-the-car/sorry; not school ... took/taken/takes/confiscated/confiscates ... phone
violence: not let me/us/her/him ... back in/inside/out/leave/eat/sleep/wash/drink/phone/toilet/call/speak; gap 3; not school/head/teacher*/college/nursery/they/portal/website/system/receptionist/ta/taxi/staff/bus/dinner/driver/policy/uniform will/would/did/do/does/can not let
violence: husband/partner/ex/dad/stepdad/mum/carer/boyfriend/parents/he will/would/does/did/do not let me/us/her/him ... out/in/leave/eat/sleep/wash/phone/speak/see/have/go/talk; gap 2; not he will/does not let me ... brush/cut/wash/touch/in his room/help/leave him/talk/sleep/eat/out of his sight/phone/have/go
violence: reads/checks/monitors/tracks/controls/watching/goes through my phone/messages/texts/emails/movements/money
violence: i am/feel not safe; not i am not safe to drive/leave
violence: make/makes/made/making/force/forces/forced/forcing ... me/him/her/them/son/daughter ... stand/sit/kneel/sleep/strip/undress/eat/drink/swallow/run ... naked/ice/cold/outside/bath/garden/soap/vomit/pepper/hours/garage/floor/faeces/urine/wet/snow/rain/mess/dinner/chilli; gap 4; not sit outside the head/office, sit ... floor ... assembly/carpet, sit in the cold hall, sit outside the classroom
violence: naked & punish*/stand/stood/made/cold/photo*/picture*/video*/room/man/men/shower; not strips/strip naked, runs around naked
violence: ice/freezing/cold bath/shower/showers/baths & made/make/makes/punish*/dad/mum/wet/put/puts
violence: bath of ice
violence: wet/wets/wetting/soiled/soil/soils & [hits]/punish*/made/stand/cold/naked/smack*/shout*/rub/rubbed/nose/face; not wet play/break
violence: wheeled/scrubbed/hosed ... him/her/me ... shower/showers/down; gap 4; not wheeled ... chair
violence: restrain*/restraint/restrained/held/pinned by/with ... staff/adults/people/members/teachers/men/officers; gap 5; not restraint training/policy/data/figures
violence: mattress/mat/shield & held/holding/adults/staff/pinned/behind/front; not sleep*, play mat, on the mat with
violence: pinned/held/holding/sat ... legs/arms/hands/head ... move/together/down/floor/behind; gap 4; not held hands
violence: punched/punches/hit/hits/slapped/kicked/kicks/stamped/spat on? my/his/her/our ... son/daughter/child/boy/girl/face/head/stomach/ribs/back/chest/mouth/nose/ear/legs; gap 2; not hit his/her head on, hit her/his head when, hit his head playing, hit my head against a, hits his/her own head, hits his/her head, kicked his/her ball, hit his stride, by accident
violence: spike/spiked/drug/drugged/sedate/sedates/sedated/sedating/dose/doses/dosed/dosing ... him/her/them/residents/children/patients/me/drink/quiet/asleep/sleep; gap 4; not dentist/dental/scan/mri/sedated for
violence: shut-up/keep-quiet/keep-my-mouth/say-nothing & colleague/staff/resident*/child*/hit*/dos*/hurt*/bruise*/manager/abuse*; not shut up shop
violence: [adult]/manager/colleague/staff/someone/nurse & spat/spits/spitting/taunt*/torment*/humiliat*/degrad* & child/children/resident/residents/him/her/pupil/boy/girl; not humiliating process
violence: lost/loses/losing it/temper/his-rag/control ... again/and/last/with ... hit/hits/bleeding/smashed/threw/punched/brother/sister/me/mum/kids; gap 4; not i lost it ... phone/email/officer
violence: anger out on me/him/her/us/them
violence: takes/taking it out on me/him/her/them/the kids; not take it out on ... complain/complaint/speak*, in case they
violence: pull/pulls/pulled/pulling my/his/her hair & me/shake*/shout*/dad/mum/teacher/ta/staff/stepdad/carer/nan/uncle/sister/boys/drag*; not brushing, used to pull, pull her own
violence: shakes/shaking/shook me/him/her/us/them; not pothole*, shakes/shaking/shook ... about, hand
violence: my/his/her/the dad/mum/stepdad/stepmum/uncle/carer/partner/boyfriend/husband ... is/was/keeps/been/gets violent/abusive/aggressive/controlling/drunk/high; gap 2
violence: violent ... to/with/towards ... me/us/him/her/kids/children/mum; gap 2
violence: violent partner/ex/husband/dad/stepdad/relationship/home/boyfriend/father
violence: get/gets/getting/got/getting/suffer/suffered/suffering abuse/abused; not get abuse from ... strangers/people/public/online, abuse online/from strangers/on facebook/in the street, we/staff/drivers/officers get abuse
violence: who/carer/staff/dad/man/uncle/husband/partner/he/she ... threatened/threatens/threatening ... me/him/her/my/us/kids; gap 3; not threatened ... fine/fines/prosecution/exclusion/exclude/exclu*/court/legal/close/closure/tribunal/police/off roll/attendance/social/deregister/remove/ban, head*/school/council ... threatened
violence: threatening note/letter/message/messages/text/texts ... door/house/bus/where/know/kill/hurt; gap 6; not threatening letters/letter about/from/over ... attendance/fines/council/school
violence: dog dirt/mess/poo/excrement/faeces ... door/letterbox/post; gap 4
violence: know/knows where/which ... live/lives/bus/school/sleeps ... my/he/she/we/boy/girl/son/daughter; gap 4; not know where ... school/bus ... is/stop/goes/will be, know which school/bus he/she will/is/gets
violence: ex/husband/partner is/was/keeps/turns/turned/came/comes outside/banging/round/up/following/stalking/back/at ... again/house/door/gate/school/drunk/trying/window; gap 3
violence: trying/tried to get/break in; not get in to, get in touch, break in the chair, get in contact, get in the building/lift
violence: children/kids/we/boys/girls/i are/am hiding/upstairs/locked/trapped; not trapped in the system/process
violence: trapped in ... house/room/flat/car/bathroom/bedroom; gap 2; not trapped in the house because ... lift/ramp/wheelchair/no school
violence: next-door/upstairs/neighbour/neighbours/flat/through-the-wall & scream*/crying/hit/thump*/bang*/beating/shouting/hurting & child/baby/boy/girl/kid/kids/little; not neighbours complain*, my/our ... child/son/boy/daughter/girl ... neighbours
violence: hear ... scream*/crying/cries/beating/thumping & child/baby/boy/girl/kid/kids/her/him/it & night/wall/floor/door/flat/hours/every/stop/and-crying; not hear ... crying at the gate, hear him crying in class
violence: what he/she/they/carer/dad/uncle/man ... did/do/does/used/doing ... to her/him/me/them ... at/in/when/night/bath/bed; gap 5; not what ... school/council/system/officer ... did/do/does
violence: does/do/did/doing/done bad/nasty/horrible/funny/rude/weird things/something/stuff to/with me/him/her/them/us
violence: do/doing something to my ... [child]/kids/children; gap 1
violence: come/comes/came/coming/go/goes/went/run/ran/lunged at me/us/him/her/mum/staff/sister with; not came at me with ... report/form/figures/data/jargon/forms
violence: does/do/did/doing things to me/him/her/us/them
violence: use/uses/using/used my card/account/money/flat/house; not use my card to/for/at
violence: moved/move/moving/come/came in/into/round to? my/his/her flat/house/bungalow; not moved into my flat ... support*, moved into my own/new/first
neglect: left/leave/leaves/leaving & without food/water/drink/drinks/heating/changing/electric/a-drink/any-food; not left without transport
neglect: not/never been fed/changed/washed/bathed; not been changed in the plan/report/draft, not been changed since ... plan
neglect: not ... fed/changed/washed/bathed ... since/for/in/all; gap 3; not not changed ... plan/report/policy/section
neglect: eat/eats/eating/ate ... out of/from ... bin/bins/rubbish; gap 1
neglect: [child]/he/she/who/they & smell/smells/smelling/smelled/stinks/stink/stinking/reeks & urine/wee/alcohol/weed/faeces/booze/unwashed; not bus/toilet*/taxi/room/corridor smell*
neglect: [child]/he/she/who/they turns/comes/came/turn/arrives up/in/to ... hungry/starving/dirty/filthy/bruised/without/barefoot/soaked; gap 4
neglect: not let ... see/in/near ... baby/child/children/kids/them; gap 2; not school/nursery/head/taxi ... not let, not let parents/me/us in/see ... classroom/class/school
neglect: health-visitor/social-worker/midwife/nurse ... not been let/allowed in; gap 2
neglect: by myself/himself/herself/themselves/ourselves all/for/at/and ... night/days/weekend/week; gap 1
neglect: not see/seen ... mum/dad for days/weeks; gap 1; not seen his/her dad for weeks because
neglect: leaves/left/leave me/us/him/her/them/kids/children alone/home/by ... lots/night/day/days/weekend/out/drinking/pub/hours; gap 4; not leave ... alone with ... questions
neglect: mum/dad/parents/stepdad/she/he ... drinks/drink/drunk/drinking/high/stoned/wasted/using & me/kids/children/baby/fall*/hits/shouts/alone/bed/night/sister/brother/hungry; not drinks/drink/drinking ... water/milk/juice/thickened/cup/bottle/enough
neglect: mum/dad/parents/carer/stepdad ... passed-out/sleeps-all/asleep-all/never-gets-up; gap 2
neglect: no electric/electricity/heating/gas/bed/beds & baby/children/kids/child/food/weeks; not respite beds, hospital bed, no beds/bed ... hospital/camhs
neglect: always/so hungry & food/bins/steal*/bin/home; not always hungry ... prader
neglect: home alone ... night/weekend/day/kids/hours/young/brother/sister; gap 4

# Sex
sexual harm: hurts/hurt/hurting/touches/touched/touching/licks/licked/kisses/kissed/plays/played/rubs/rubbed ... my/his/her/their ... tuppence/fanny/willy/minnie/flower/foof/nunu/bottom/bum/privates/private/penis/vagina/boobs/breasts/genitals/bits/foofoo/fairy/tail; gap 2
sexual harm: pull/pulls/pulled/pulling/ripped/rip/tore/took/take ... her/his/my/their clothes/trousers/knickers/pants/top/skirt/shorts/underwear ... off/down; gap 1; not takes/take/taking his/her/their clothes off, took his/her/own ... off in
sexual harm: hand/hands/fingers ... on/up/inside/under ... my/her/his ... knee/leg/thigh/bum/bottom/chest/breast/skirt/dress/knickers/hips/waist; gap 1; not physio*, hand on his knee to calm
sexual harm: [adult]/man/tutor/boy/uncle/grandad/stepdad/cousin/escort/driver/teacher/lodger/neighbour & strokes/stroked/stroking/kisses/kissed/kissing/licks/licked/nibbles/nibbled/gropes/groped/fondles/fondled; not strokes the dog/cat, strokes and, mum/nan/nana/gran
sexual harm: special girl/girlfriend/friendship; not special girls school
sexual harm: his/their special friend/one/princess/boy
sexual harm: say/says/said/call/calls/called/i/she/thinks ... am/is/me/her ... his girlfriend/boyfriend; gap 2; not thinks she is his girlfriend from class
sexual harm: uncle/man/men/bloke/older/stranger/grown/adult/someone/lads/dealer & give/gives/gave/giving/buys/bought/pays/paid/paying/offered/offering & money/phone/trainers/vapes/vape/cash/gifts/presents/sweets/drink/alcohol/weed/robux/credit/lifts; not phone call, pocket money, adult services, grown up, phone number, money for the, someone gave ... money/donat*
sexual harm: money/cash/vapes/vape/drugs/weed/gifts/robux ... for ... sex/photo/photos/pictures/pics/videos/nudes/touching/kisses; gap 2; not money for ... school photos
sexual harm: sex/sexual/naked/nudes ... for/with ... money/vapes/drugs/weed/men/man/older/strangers/boys; gap 3; not sex education/ed
sexual harm: made/makes/make/making/forced/forcing/forces ... have/having sex/do sexual; gap 3
sexual harm: being made to have/do ... sex/things; gap 1
sexual harm: take/takes/took/taking/taken/send/sends/sent/sending/share/shares/shared/sharing/posted/post/asked/asks/asking/want/wants ... pics/photos/pictures/nudes/videos/photo/picture/pic/video ... of/for ... me/her/him/body/underwear/changing/undressed/toilet/shower/clothes/naked/myself/herself/himself/online/men/guys/man; gap 4; not sports day, class photo, school photo/photos, nativity, of him/her smiling/playing/painting, photo/photos/picture/pictures of her/him at/in/on, profile, for his/her plan/profile/passport
sexual harm: clothes/trousers/knickers/undress*/naked & took/take/takes/taking/filmed/video ... picture/pictures/photo/photos/pics/me/her/him/it; not dressing up
sexual harm: took/takes/take/taken her/him/me behind/into/to ... bushes/toilets/woods/shed/bedroom/park/alley/behind/hall & clothes/touched/touch/pictures/made/hurt/kissed/pulled/trousers/secret
sexual harm: on/over ... bed/bedroom & top-of/touch*/hands/made/threw/throws/drags/dragged; not getting on top
sexual harm: gets/got/get/lay/lies/climbs/climbed on top of me/her/him; not getting/got/gets on top of me/us
sexual harm: hands on my/her/his hips/chest/bum/bottom/body/breasts
sexual harm: touching/touches/touched me/her/him on/in/under/between/everywhere/all/and/when/at/where; not touched me when you/that
sexual harm: hits/slaps/pats/touches/pinches/squeezes my/her/his bum/bottom/boobs
sexual harm: shows/showed/showing/show me/him/her/them his/porn/rude/dirty/naked ... willy/privates/penis/porn/pictures/films/films/videos; gap 1
sexual harm: porn/pornography/pornographic; not porn awareness/lesson/filter/workshop
sexual harm: what/who/how ... carer/dad/uncle/man/he/stepdad/cousin ... used/did/does/doing/do ... her/me/him/them ... bath/bed/night/alone; gap 8
sexual harm: our/his/their/the games & tell/secret/uncle; not computer games, board games
exploitation: owe/owes/owed/debt/pay/paid/pays/paying ... weed/drugs/dealer/dealers/gang/them & threat*/break/legs/kill/hurt/stab/knife/or/beat
exploitation: weed/drugs/dealer/dealers/gang/debt & threat*/legs/kill/stab/hurt/knife/beat/carry/carrying/deliver*/phone/sell/selling
exploitation: lads/boys/men/gang/elders/youngers ... got/gave/given/have him/her ... phone/burner/bike/trainers & drugs/weed/carry/drop*/county/knife/missing; gap 2
forced marriage: say/says/told/tell/telling/make/making/want/wants ... getting/get/be/am engaged/married/wed; gap 3; not when i grow up, one day
forced marriage: engaged/engagement/married/marry/marriage/wedding/bride & forced/force/passport/abroad/flight/flying/cousin/against/not-want/taken/parents/eid/holiday; not marriage has/broke/counsel*, our marriage, my marriage
missing: taken/took/taking ... her/him/them/kids/children/son/daughter & switched/turned/blocked/emptied/vanished/disappeared/passport/gone/not-come; not taken off, took off, blocked by, blocked his place
missing: emptied the flat/house
missing: [child]/he/she/wife/husband/mum/dad/brother/sister/friend ... vanished/disappeared; gap 2; not vanished/disappeared from the ... plan/website/section/list/page/draft, money/funding/service/support/place/report/ta/caseworker/officer/hours/provision/budget/offer/team/page/link/club/post/position/it/teacher/email ... vanished/disappeared, disappeared into ... void/inbox/ether
missing: not find our/my ... son/daughter/boy/girl/child/brother/sister/baby; gap 1; not find our/my son/daughter/child a
missing: no coat & dark/out/cold/gone/missing/road/street/snow; not no coat peg/pegs
missing: went/gone/walked/got/slipped/wandered out of/from school/nursery/respite/house/home/class/club ... on his/her/alone/own/and no/without; gap 2
# Said plainly
violence: my ... stepmum/stepdad/mum/dad/nan/uncle/aunt/partner/husband/wife/carer/boyfriend/girlfriend/brother/sister/teacher/ta ... burns/bites/hurts/pinches/scratches/kicks/strangles/chokes/hits/slaps/beats/punches me; gap 1; not beats me at/to, hurts me to/that
violence: gets/get/got/getting the belt/slipper/stick/cane/strap/wooden; not stick in/on
violence: i/he/she/child/boy/girl was/were/been/got/getting/gets thrown/pushed/shoved/kicked/slammed/dragged/knocked across/against/into/down/to/over; not thrown into the deep/mainstream, pushed into, pushed down the list/queue/road, thrown to the wolves, thrown out/over board, was thrown into ... class/college/school, pushed to the back/front, was pushed over at
violence: swear/swears/swearing/shout/shouts/shouting/screaming at ... and hitting/hits/hurting/hurts/pushing/slapping/dragging; gap 3
violence: steal/steals/stealing/stole/taking her/his/my money/card/benefits; not council/they/parking
violence: has/got/have a/his/her/my key/keys & ex/comes in/night/scared/let himself
violence: domestic violence; not domestic violence training/course/charity/service/policy/awareness/leaflet/refuge worker
violence: attack/attacks/attacked/attacking ... me/us/him/her/mum/sister/brother/teacher/ta/my with/and/again/at/last/every/in/daily; gap 1; not attacked me/us/him/her in the meeting/email, attacked/attacking in ... press/paper/media/meeting, attacked by the chair
violence: assaulted/assaults/assaulting; not felt/feel assaulted, assaulted by the tone/noise/smell, verbally assaulted
violence: follow/follows/following/followed ... home & man/men/someone/stranger/he/boys/lads/car; not following ... home visit/education/tuition
exploitation: used/using/exploited by ... dealer/dealers/gang/men/lads; gap 2
exploitation: drugs/weed/crack/cocaine/heroin/knife/knives/blade in ... bag/room/locker/house/bed/pocket/drawer; gap 2; not search* ... drugs
exploitation: taken/taking/took over ... flat/house/bungalow; gap 4; not council/housing/association ... took/taken over
neglect: dirty/filthy/hungry/unwashed/smelly/thin & always/every/all/children/kids/child & hungry/dirty/alone/neglect*/starving/bruises/lice/nits; not toilets/building/school is/are dirty
neglect: mum/dad/parents/she/he/they does/do/is/are not look/looking after me/us/him/them/the; not look after him at college/school, council/school ... look after
neglect: no one looking/look/looks after me/us/him/her/them; not after him at lunch/break/playtime
neglect: i/we have/has to feed/wash/dress/change/look ... brother/brothers/sister/sisters/mum/dad & asleep/drunk/out/ill/never/bed/gone/because mum
neglect: mum/dad/parents/they/she/he is/are always ... drunk/high/stoned/asleep/out/wasted; gap 2
neglect: no one gives/give/giving/gave him/her/me/them ... medicine/insulin/tablets/food/drink/dinner/meals; gap 2
neglect: in/left ... wet/dirty/soiled/same nappy/pad/clothes/bed & all/hours/day/days/night/left/every; gap 3; not wet play, wet day
neglect: pressure sore/sores/ulcer/ulcers; not pressure sore training
neglect: not allowed ... eat/drink/food/out/leave/toilet/phone/wash/sleep/speak & i/my/room/house/mum/dad/stepdad/husband/carer/he/they/until; not allowed out at break/lunch/playtime, in class/lessons/school, not allowed phones
neglect: they/mum/dad/she/he do/does not feed me/us/him/her/them
violence: they/staff/he/she/dad/mum/teacher/carer/ta hurt/hurts me/us; not hurt/hurts me/us when he/she ... meltdown, hurt me/us financially
violence: i ... lost my? it/temper/control and/with ... hurt/hit/slapped/smacked/shook/punched/pushed/shouted; gap 4; not lost it on the phone, lost it with ... officer
violence: not trust myself ... with/around/near/not/alone; gap 1; not myself not to ... cry/shout at/swear/say
violence: could have killed him/her/them & mean/really/baby/night; not when she/he said
violence: driving/drive off ... road/bridge/cliff; gap 2
violence: take/have/need/want ... him/her/them ... before i/we ... do/hurt/snap/lose/kill/something; gap 5
violence: he/she/child/son/daughter is not safe with me/him/her/them/us/dad/mum
violence: not stop myself & hurt/hurting/hit/kill/harm; not hurt ... feelings
violence: thought/thoughts/urge/urges/fantasies/dreams/dream of/about/to ... hurt/hurting/harm/harming/kill/killing/smother*/shaking/drown*/throwing/strangl*/stabbing ... him/her/them/baby/my/child/kids/son/daughter/people/someone/teacher; gap 2; not thought about hurting ... feelings
violence: throw/throws/threw/throwing ... things/stuff/plates/chairs/knives/glass/glasses/objects/bottles/furniture at me/us/mum/him/her/them/my/the/sister/brother & drunk/dad/mum/partner/husband/stepdad/cut/hurt/hit/brother/boyfriend; gap 1
violence: punched/kicked/hit/bit/strangled/slapped/headbutted/punches/kicks/hits/bites me/us/him/her/mum ... so hard/face/stomach/ribs/unconscious/repeatedly/hospital/back/mouth/nose/jaw; gap 3; not hit me so hard when i read, hits himself
violence: happened to his/her/my/their face/arm/arms/eye/neck/back/legs/leg/head/wrist; not happened to his/her head of/teacher
violence: daddy/dad/mum/he/she was/got cross/mad/angry & face/arm/bruise*/mark*/hit/hurt/belt/eye
missing: not/no one seen/been-seen ... for/in days/weeks/months & girl/boy/child/baby/neighbour/little/kid/children/number; gap 8; not seen by ... doctor/camhs/consultant/specialist/nurse/therapist/ep
missing: run/ran/runs/gone off & police/looking/search*/hours/missing/socks/dark/again; not ran off with the
missing: police/helicopter are/is/out looking/searching/search; not looking into
missing: left/leave/leaves/leaving/locked & alone/on-his-own/on-her-own/by-himself/by-herself & locked/hours/overnight/night/depot/bus/car/minibus/van; not left alone to, left on his/her own table
missing: lost him/her/my ... in/at ... shop/park/supermarket/crowd/town/beach/station/airport/market/fair; gap 2
missing: i have lost him/her; not lost him/her to/in/at the
missing: got/get/gets/slipped/climbed/went/walked out of/through/over ... gate/fence/door/window ... and/no one/hour/hours/noticed/road/alone; gap 3; not school/council ... get out of
missing: found ... wandering/alone/on-the-road/by-the-road/by-the-river; gap 1
threat: set/sets/setting/starts/started/starting/lit/lights/lighting ... fire/fires/alight ... bedroom/room/curtains/bin/garage/shed/sofa/car/sister/brother/asleep/school/hair/cat/dog; gap 4; not fire alarm/drill/off
threat: sets/starts/starting/started/lighting fires
threat: slash/slashed/slashing ... his/her/my/their face/throat/wrists/arms; gap 0
sexual harm: things/everything/lots/stuff about sex & knows/shouldnt/should not/five/six/seven/nursery/little; not sex education
sexual harm: tried/try/trying/wants/wanted to have sex; not when he is older
neglect: both/parents/mum/dad/they/he/she is/are/of using/them-using & baby/kids/children/drugs/heroin; not using ... sign/makaton/pecs/device/app/chair/frame
neglect: stopped/stop/refuses/refusing/stops giving/feeding ... food/him/her/meals/dinner/drink/baby; gap 2; not stopped giving ... support/hours/funding/reports
`
