/** Everyday ways of saying that somebody may die, be hurt, be shut in or be lost. */
export const PLAIN_WORDS = `
# Wanting to die, in everyday words
suicide: feel/feels/felt/feeling like dying/ending/killing/jumping/overdosing/hanging; not like ending the contract/placement/meeting, like jumping ship/for joy
suicide: not feel/feels/feeling like living/being-alive/being-here; not like being here at/in/for
suicide: not live any more/longer; not live any longer in/at
suicide: not keep/go on? living; not living in/at/with/here/out of/off
suicide: not carry on & cope/better/live/living/die/dead/goodbye/sorry; not carry on living in
suicide: enough of life/living/being-alive
suicide: done with life/living/this-world
suicide: done living; not done living in/at
suicide: want/wants/wanted out of life/this-life/this-world
suicide: life is ... hard/painful/over/awful & out/die/end/stop; gap 3; not life is over before
suicide: not care if i/he/she live/die/wake/lived/died; not care if he/she lives with
suicide: not care whether/if ... wake up; gap 3
suicide: live or die
suicide: die/died/dying in my/his/her sleep; not mum/dad/nan/grandad/cat/dog died in
suicide: hope/hopes/wish/wishes/pray/prays/asked/asks/begs ... die/dead/take-me/take-her/take-him/hit-by/run-over; gap 4; not hope this idea/group/service/club does not die, hope ... die out/down, hope ... plan/idea ... die, about dead
suicide: god/jesus/allah ... take/let ... me/him/her ... die/away/now/home; gap 3
suicide: pray/prays/prayed to god to take
suicide: how/whether ... people/you ... die & hurt/hurts/hang/tablets/pills/asks/asked/asking; gap 2; not history, egyptians, romans, titanic
suicide: want/wants/wanted ... buy/get/find/give/have ... poison/rope/gun/bleach/weedkiller; gap 3
suicide: cut/cuts/chop/chops my/his/her ... head/throat/wrists/arm/fingers off/open/with; gap 1; not hair cut
suicide: set/sets/setting [self] on/alight
suicide: drink/drank/drinks/drinking ... weedkiller/petrol/acid/disinfectant/detergent/cleaner/cleaning/dettol/acetone/paint/medicine/mixture/syrup; gap 5; not drinks with his medicine, drink after medicine
suicide: helium/nitrogen/cyanide/carbon-monoxide; not balloons, alarm
suicide: know/knows/decided/worked-out/planned/plan ... how/when/where ... going-to-do-it/do-it; gap 3; not do it better/differently/right
suicide: i am going to do it; not do it properly/myself/again/all/by/with/for/anyway
suicide: all/everything planned & note/letter/goodbye/tonight/tablets/pills/rope
suicide: got it all planned
suicide: decided/decide/want/wants/ready to end things/it
suicide: no one can/could stop me/him/her; not stop me/him/her from learn*/tell*/say*/speak*, stop me campaign*
suicide: tonight is the night; not night of, night for
suicide: this is goodbye
suicide: take care of/look-after my ... children/kids/girls/boys/son/daughter/cat/dog & not here/gone/will-not-be-long/not-be-long/after me/goodbye/sorry; gap 1; not who will/would, worried, what if
suicide: not trust myself ... tonight/now/alone/any-more; gap 0
suicide: not promise ... be here/safe/alive; gap 2
suicide: friend/brother/sister/mum/dad/mate/she/he ... going to do something; gap 2; not do something about/nice/good/else/with/new/different/for
suicide: hit/bash/bashes/bang/bangs/bashing ... head ... floor/wall/door & concussion/hard/blood/unconscious/stitches; not my head against
suicide: squashed/run-over/hit-by-a-car/flattened & want/wants/says/said/hopes/road/wish*
suicide: run/runs/running/ran/walks/walking/stands into/in the road & squash*/die/dead/hit/wants/says/purpose/killed; gap 0
suicide: found/brought/brought-back/back/talked/coaxed & bridge/tracks/railway/cliff/motorway/canal/river; not found ... parking/school/home
suicide: found on/by/near/in the tracks/railway/canal/river/motorway/bridge/road/street
suicide: buy/buys/bought/buying/hid/hidden/collected/hoarded ... lot/lots/loads/packets/boxes ... [pills]; gap 3
suicide: cope/do/manage/all be better/fine without me/him/her; not cope without him/her ta/at
suicide: he/she/i/son/daughter will die ... said/tried/want*/before; gap 4; not will die out
suicide: tried/try/trying ... with a/her/his sheet/cord/belt/scarf/tie/lead/bag/rope/knife/blade; gap 2; not tried him/it with, try working with a knife
suicide: take/taking/swallow/took/taken ... pills/tablets ... dog/cat/mum/dad/nan/sister/brother/husband/wife/all; gap 3; not take ... tablets with, took my tablets, remind*
suicide: hold/got-hold/gets-hold of ... [pills]; gap 1
suicide: taken/took pills/tablets/something/overdose; not took something from/away/out, taken tablets for/with, took tablets for
suicide: fade away & eat*/food/want*/die
suicide: frightened/scared/fear/feared/terrified/worried for ... life/safety/lives; gap 3; not fear for ... future
suicide: life/lives is/are in danger
suicide: in danger at/from/with/now; not in danger of, danger from cuts/closure

# Hit and hurt, in everyday words
violence: he/she/son/daughter/brother/sister/husband/wife/partner/ex/dad/stepdad/mum/boyfriend/staff/ta/teacher/carer/they ... punched/punches/kicked/kicks/strangled/headbutted/stamped/whipped/whips/slapped/slaps/choked ... mum/dad/me/us/my/his/her/him/sister/brother/nan/baby/teacher/ta/child/children/daughter/son/stomach/face; gap 2; not kicked him/her/me/us off/out, kicked his/her/the ball, slapped his/her/the own thigh
violence: hit me so/again/every/many/twice/when/because/with/in; not hit me when i, hit me that, hit me in the heart, hit me with another form/bill
violence: has/have/keeps/kept/been hit/hitting me/us/mum/her/him; gap 0; not hit him/us/me hard, hit us with
violence: hits me/us/him/her with/on/in/when/every/because/and/at; not hits me/us with another/a bill
violence: hit/beat/beats/whip/whips/whipped/hits with/by a/the/his/her ... wire/cable/belt/stick/slipper/hose/hairbrush/shoe/pan/spoon/ruler/bottle/chair/bat/bag/hanger/plug; gap 1; not hit by a ball
violence: me/him/her/us/mum/child/kids/my ... with ... wire/cable/belt/slipper/hose/hairbrush/hanger/cane & hit/hits/beat/beats/beaten/whip/whips/smack/smacks
violence: been/was/were/got/get/gets beaten/jumped/mugged/stabbed/robbed/attacked ... up/by/on/in/outside/twice/again/way; gap 1; not beaten by the system/process/council/team, attacked by the press, beaten to it, beaten in the final
violence: needed/need/had/has/got/getting stitches & bit/bite/hit/cut/threw/punched/knife/head/staff/dad/brother/son; not fell, slide, trampoline
violence: push/pushed/pushes/shove/shoved/knocked ... over/down & broke/broken/hip/hospital/wrist/head/unconscious/stairs
violence: kill/kills/killed/hurts/hurting/torture/tortures/strangled/drowned the/our/my/a/his ... cat/dog/hamster/rabbit/puppy/kitten/pets/animals/guinea; gap 1; not therapy dog
violence: hit list; not hit list of barriers/priorities
violence: throw/throws/threw/throwing/thrown ... stones/bricks/bottles/rocks/eggs ... at ... him/her/me/us/my/house/window; gap 2
violence: head/face/hand down/in/into the toilet/bin/water/bath/sand; not hand in the water tray, in the sand, face in water swimming
violence: made/make/makes/making/forced ... eat/drink/lick/swallow ... dog/cat/mud/floor/dirt/food/soap/grass/urine/stuff/bin; gap 4; not make/makes/made him/her/them eat ... dinner/lunch/school food/healthy food/new food, made him eat food he
violence: filmed/filming/films/recorded/photographed/videoed ... him/her/me/it/my/in ... toilet/toilets/crying/naked/meltdown/snapchat/tiktok/group/changing/kicked/hit/laughing/beating; gap 4
violence: photos/pictures/pics/video/videos/nudes ... passed/sent/shared/going/posted ... round/around/group/school/online/site; gap 2; not sports day, school newsletter, photos shared on the school
violence: hand print/prints/mark/marks; not hand print art/painting/card, hand prints on the wall/tree/banner
violence: fingermark/fingermarks/handprint/handprints; not handprint art/painting/card/banner
violence: cut/split/fat/burst/swollen/bloody lip/lips/nose/eye/ear; not sensitive
violence: broken/fractured/dislocated/sprained collarbone/arm/leg/wrist/rib/ribs/jaw/femur/shoulder & school/staff/placement/home/contact/dad/explain/how/no-one/cannot/not; not fell, trampoline, slide, football, brittle, bike, skating, playing
violence: arm/arms was/were/is/been broken/twisted/dislocated/bruised
violence: twist/twists/twisted/twisting/held/hold/holds/bent/forced/pinned ... arm/arms/wrist/hand/hands/fingers ... up/behind/back; gap 1; not held his/her hand/hands back
violence: tie/ties/tied/tying/tape/taped/cuffed/strapped ... hands/arms/feet/legs/wrists ... together/down/behind/to/up; gap 1
violence: blanket/towel/hood/bag/coat/sheet/spit-hood over/on his/her/my/their head/face; not hood up
violence: stamp/stamps/stamped/tread/trod/stood/knelt/kneel/kneels/sat/sits/sitting on ... his/her/my/their ... foot/feet/hand/hands/back/chest/head/neck/legs/stomach; gap 1; not on purpose by accident, sat on her/his/my own, sat on his/her/my chair
violence: restrain/restrained/restrains/restraining ... by sitting/kneeling/lying/holding/twisting; gap 6
violence: turn/turned/turns/switched/unplugged ... off ... ventilator/oxygen/monitor/pump/feed/alarm; gap 3; not fire alarm
violence: double/triple/extra/too-much his/her/my ... medicine/dose/tablets/sedative/melatonin & quiet/asleep/sleep/calm/keep; gap 0
violence: lock/locks/locked/bolt/bolts ... doors/door/bedroom/bedrooms ... night/outside/inside/so-i/so-we; gap 3; not lock/locks the front door at night, lock ... doors because he/she runs/climbs/wanders, front door
violence: cupboard/cellar/shed/cage/crate & locked/shut/bolted/shoved/kept & him/her/me/child/son/daughter; not sensory room, turned the old cupboard
violence: not do not hurt me
violence: do not hurt me/him/her/us; not do not hurt me/us when
violence: hide/hides/hiding/hid when/from/because/if ... dad/mum/he/she/stepdad/brother/uncle/comes/shouts/drunk; gap 2; not hide when visitors/people/strangers/the doorbell
violence: sleep/sleeping/slept ... in ... clothes/park/street/doorway/bus/shelter/car/stairwell & run/case/nowhere/mum/dad/out/alone/forgot; gap 2
violence: slept/sleeping/sleep at/in the park/street/station/doorway/bus/shelter/stairwell/garden/shed/bins; not sleep in the car on the way, sleeps in the bus/car/taxi
violence: sleeping/sleep/slept/sleeps rough; not rough night
violence: nowhere to go/sleep/live & tonight/out/child/kids/disabled/children/learning/argue; not nowhere to go at/after/in the holidays/weekends
violence: locks/locked/lock/throws/threw/throw/kicks/kicked me/us/him/her out & when/argue/house/night/nowhere/home/street/flat/learning; not locked me out of ... portal/account/system, kicked him/her out of ... club/class/nursery/school/lesson/group
violence: smash/smashed/smashes/smashing/trashed/trashes/wrecked/wrecks ... house/home/flat/room/tv/windows/car/furniture; gap 2; not smashed it, sensory/class room
violence: smash/smashed/smashing/cut/chop/shoot his/her/your/our/my legs/kneecaps/face/head/teeth/hands/fingers/skull; not broke his/her leg/hand/teeth on/at/playing, break my/his head
violence: petrol bomb/bombs/bombed
violence: tracks/follows/monitors/checks/stalks/stalking ... my/me ... phone/messages/everywhere/work/car; gap 2; not tracks my progress
violence: take/takes/took/taking/keeps/controls all my/the/our money/wages/benefits/pip; not taking all my money and time, fees/tribunal/solicitor ... all my money
violence: reporting/report/disclose/reported ... abuse/rape/assault/abuser/cruelty; gap 3; not how to report, report abuse of the system, report on abuse, abuse report, report ... abuse of power
violence: report ... staff/teacher/ta/carer/colleague/nurse/driver/escort ... for/who ... hurting/hurt/hit/hitting/touching/abusing/shouting/slapping; gap 3
violence: i am/are a danger to ... children/child/kids/him/her/myself/baby/others; gap 1
violence: take him/her/them/my ... into care/away/from-me ... before/something/hurt/terrible/kill/snap/tonight; gap 3; not take him/her/them away from school/his/her friends
violence: giving/give/gave him/her/them all ... of ... medicine/tablets/pills/insulin/medication; gap 2
violence: put/puts/putting ... hands/hand round/around his/her/my/their ... neck/throat; gap 1
violence: put/puts/putting/held/holds/pressed ... cushion/pillow/blanket/duvet ... over/on ... face/head/mouth; gap 2
violence: chair/chest/drawers/wardrobe/wedge behind/against/under ... door/handle; gap 2; not hold/prop* ... door open
violence: stepdad/stepmum/dad/uncle/he/cousin/brother/lodger/man/grandad comes/came/come in & night/door/bed/chair/every/lock; gap 0; not comes in handy/from school/late from work
violence: spit/spits/spat/wee/weed/pees on me/him/her/my & they/boys/girls/kids/laugh/teacher/every/lads
abuse: calls/call/called him/her/me/them names/stupid/retard/worthless/disgusting & hit/hits/hurt*/pull*/flick*/slap*/lock*/push*/spit*/carer/staff
abuse: flicks/flicking/pinches/pinching/pokes/twists/pulls/bends ... ears/ear/fingers/hair/arm/skin & till/until/staff/carer/ta/teacher/him/bleed*; not his/her/their own, brushing

# Not cared for, in everyday words
neglect: down to/weighs/weigh/lost ... stone/kilos/kg & home/placement/not eat*/unit/fine/carers/nobody; gap 3; not weight loss club
neglect: no one has/been/been-in/comes/came/come/is-coming ... change/feed/wash/turn/help/check/get ... him/her/me/pad/nappy/up; gap 4; not change ... plan/him/her school, help him/her with work
neglect: carer/carers/agency/pa/nurse not turn/turned/show/showed/come/came up? & stuck/bed/water/food/toilet/alone/changed/fed/floor/days/hospital; not meeting
neglect: stuck/left/lying/laying in/on ... bed/floor/bath/chair/mess/wee/urine & water/food/hours/drink/no-one/alone/day/night/up/changed/carer*; gap 1
neglect: not get up and no-one/nobody/on-my-own/alone
neglect: mum/dad/they/parents/she went/gone/goes out & not back/night/alone/brother/sister/drinking/since/yesterday; gap 0; not went out of her way
neglect: is not back/home yet/and/since; not not back to school/full time/in school yet
neglect: only me and my/him/her ... brother/sister/baby & four/three/two/five/home/night/mum/alone
neglect: mum/dad/parents/friends/people/they take/taking/do/doing/smoke/smoking/sell/sells/selling/deal/on drugs/weed/crack/heroin/spice; not take drugs for his/her condition
neglect: needles/syringes/foil/pipes/crack in/on/under/by ... room/bed/house/kitchen/table/floor/garden; gap 2; not knitting needles
neglect: mum/dad ... forgot/forgets/forget/never/did-not ... pick/collect/fetch/feed/pick-up & slept/park/alone/street/hours/dark/night/cold/friend/walk*
neglect: not been washed/bathed/changed/fed/turned/moved/medicated; not not been changed ... plan/wording/draft
neglect: no heating/hot-water/electric/gas/food & baby/blue/cold/january/months/weeks/kids/children/child/since/let/money; not school/hall/classroom/unit/building has no
neglect: baby/child/he/she/toddler is/are/was blue/freezing/floppy/grey/limp/starving; not blue eyed/badge
neglect: floppy & burning/blue/not-waking/temperature/111/999/breath*; not floppy disk/ears/hat, low muscle tone, hypotonia
hurt now: seizures/fits back to back; not back to back meetings
hurt now: he/she/son/daughter/mum/dad/baby is choking/fitting/unconscious/collapsed/drowning; not drowning in ... paperwork/work/anxiety
hurt now: has/have/just collapsed; not system/service/market/provider/trust/contract/placement/negotiation*/roof/tent/talks/agency/company ... collapsed
hurt now: send an/the ambulance; not wanted/refused/agreed/offered/said/going/decided/had/would/could/not/asked/needed/did/will to? send
hurt now: send help/police please/now/quick/quickly/to
hurt now: nearly/almost drowned/suffocated/bled/choked-to; not nearly/almost died of/laughing/when
hurt now: i/mum/dad/he/she fell/fallen and can-not get up/move

# Sex, in everyday words
sexual harm: private parts/bits/area/areas & hurt/hurts/touch*/show*/sore/because/man/saw/pain/red/bleed*; not lesson/pants campaign/body safety
sexual harm: shows/showed/show/flashed/flashes him/her/me/them/kids/children his
sexual harm: blood in his/her/my/the pants/knickers/nappy/underwear; not period, constipat*, fissure
sexual harm: infection/sore/bleeding/discharge/pain/bruises/bruising down there/below/between
sexual harm: rubs/rubbed/rubbing himself/his/it against/on me/her/him
sexual harm: dirty/rude/naughty/sexy/horror film/films/video/videos/pictures/magazines & makes/made/shows/watch/showed
sexual harm: terrified/scared/afraid/frightened/screams/hysterical & bath/bathtime/bath-time/bedtime & since/went/stay/contact/dad/daddys/grandad/carer; not bath aid
sexual harm: wetting/wets/soiling/nightmares & beg*/dad/dads/daddys/contact/stay/not-go/there/since; not school/class/teacher/test/exam*
sexual harm: beg/begs/begged/begging not/me-not to? ... go/send/be/stay ... dads/dad/daddys/there/home/contact/respite/placement; gap 3; not school
sexual harm: tutor/teacher/coach/driver/escort/ta/carer/priest/imam/vicar/worker/mentor & texting/messaging/texts/messages/snapchat/whatsapp & pictures/photos/late/night/secret/love/alone/asking/sexy/me; not class whatsapp, homework
sexual harm: pay/pays/paying/paid ... for ... pictures/photos/videos/sex; gap 2; not school photos
sexual harm: asking/asks/asked/wants/want/wanting/begging for/me-for/her-for/him-for ... pictures/photos/pics/nudes/videos/picture/photo; gap 2; not of the class/work/trip/diagnosis/report
sexual harm: [bignumber] and ... learning disability/difficulties/autis*/eleven/twelve/thirteen/fourteen/fifteen/sixteen & loves/love/boyfriend/sex/man/girlfriend; gap 5; not i am [bignumber] and
sexual harm: meeting/meets/meet/met ... [bignumber] year old/man/bloke/guy; gap 2; not met a [bignumber] year old boy in class
sexual harm: meeting/meets/meet/met ... from/off/on the? internet/online/snapchat/tinder/roblox/discord/instagram/tiktok; gap 5; not meeting/meetings online, meet online/on teams
sexual harm: boyfriend/man/he is [bignumber] & daughter/she/girl/fifteen/fourteen/sixteen/thirteen/disability/autis*/messag*/house; not son, he is [bignumber] stone
sexual harm: stepbrother/stepdad/uncle/cousin/brother/grandad/dad/lodger/stepfather & into/in my bed/room/bath; not in my room while i
sexual harm: touching/strokes/stroking/touches/touched her/his/my hair/face/leg/legs/back/hand/knee/thigh & man/driver/escort/stop/bus/teacher/stranger/keeps/waits/alone/uncle/coach/tutor
sexual harm: clothes off; not takes/take/taking/took/throws/tears/strips/rips/pulls his/her/their clothes off; gap 1
sexual harm: dressed/undressed/undress/strip in front/me/her/him & made/man/forced/makes/film*/photo*/teacher/boys

# Lost, in everyday words
missing: not been seen since/after/for/by; not not been seen by/for/since ... doctor/camhs/consultant/paediatrician/specialist/nurse/dentist/ep/therapist/physio/appointment/referral, seen since ... diagnos*/assessment/referral
missing: walk/walked/walks/went/gone/slipped/wandered/escaped/ran out? of/from ... school/respite/nursery/home/hospital/unit/house/class & midnight/night/pyjamas/alone/hours/no-one/road/noticed/missing/dark/barefoot; gap 1
missing: no one noticed/noticing/realised/knew ... gone/missing/left/out; gap 4
missing: left him/her/my/our/the ... boy/girl/son/daughter/child? ... at/in ... pool/park/museum/beach/station/zoo/bus/swimming/services/shops ... own/alone/behind; gap 2; not left behind by every
missing: found him/her/them ... by/in/on/at the canal/river/road/motorway/railway/station/park/street/woods/lake/bypass; gap 1; not found him/her at the park playing
missing: got/gets/get off at/the wrong stop/bus & not/lost/find/missing/alone/phone; gap 1
missing: missing again/and/since & think/police/london/man/him/hours/phone/night/again; not reports/pages/sections/papers ... missing, missing and the form/report/page
suicide: thought/thoughts/think/thinking about/of ... crashing/crash/swerving/driving-off/driving-into; gap 2
suicide: how to die; not games/history
suicide: full of ending/dying/death/killing/suicide
suicide: ending it & chosen/place/tonight/head/date/method/thinking/how
self harm: not stop cutting/burning/hurting/scratching; not stop cutting ... services/hours/budget*/funding/support
self harm: swallowed/swallows/swallow/taken/took his/her/my/mums/dads/their ... medicine/tablets/pills/insulin & not-be-sick/sick/hospital/999/help/all/whole/bottle/epilepsy/sisters/brothers; not made him/her sick, took his/her/my own
neglect: not/no-one seen ... adult/grown-up/parent/mum/dad ... days/week/weeks/night; gap 3
sexual harm: stepdad/uncle/cousin/he/dad/lodger/stepbrother/grandad goes/go/sneaks/creeps/comes/gets in/into my/her/his/our room/bedroom/bed; not in my room and/to/for ... lego/xbox, he goes in his room/bedroom/bed
threat: pour/poured/pouring/throw/threw ... petrol/lighter-fluid/bleach/boiling/kettle/acid/white-spirit ... on/over; gap 2; not rules/design
violence at home: scared/frightened/terrified/afraid of my own child/son/daughter/boy/kids
`
