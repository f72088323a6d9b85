/** Wanting to die and hurting oneself, said less plainly. The lines with & are words that mean it together. */
export const HINTS_OF_SUICIDE = `
# Not wanting to be
suicide: not deserve to live/be-alive/be-here/exist/breathe; not deserve to live in/at/near
suicide: no one ... miss/notice me/him/her if/when; gap 2
suicide: no one ... notice/care if i; gap 2; not care if i ... complain/write/email/turn up
suicide: would be better/happier/easier/fine/relieved without me/him/her
suicide: would be better/happier/easier if i/he/she was/were/am/is gone/dead/not
suicide: when/after/once/if i am/have dead/gone/died; not happens/happen ... when/after i, worry/worries/worried/worrying/care/look/looks/cope/support/fear/future/plan/planning/provision/trust/wills ... when/after/once/if i am/have ... dead/gone
suicide: sorry when i am dead/gone
suicide: rather not exist/be-here/wake/live/be-alive
suicide: wish/wishes/wished i/he/she had? never/not woke/woken up
suicide: go/going/fall/drift to sleep forever
suicide: sleep for ever/forever/good; not sleep for good reason
suicide: not make it to/through/past tonight/tomorrow/the/friday/saturday/sunday/monday/christmas/morning/my ... end/night/week/weekend/year/birthday/party?; gap 0; not make it to the meeting/review
suicide: not make/making/made it to/through/past tonight/tomorrow/friday/saturday/sunday/monday/tuesday/wednesday/thursday/christmas; not to ... meeting
suicide: not think/sure/believe ... make it to/through/past tonight/tomorrow/friday/saturday/sunday/monday/tuesday/wednesday/thursday/christmas; gap 5; not make it ... meeting/drop/review/event/session
suicide: not last/survive the/another night/week/day/weekend/year; not last the day at school, survive another day of/in school/class
suicide: planned/planning/expected/expecting to be dead/gone
suicide: never planned/expected/thought ... be here/alive past/after/beyond; gap 3
suicide: my own death/funeral/grave
suicide: planning/planned/plan my funeral/death
suicide: ready to die/go/leave ... world/now/tonight/forever; gap 2
suicide: until i die/dead
suicide: bleed out; not bleed out money
suicide: end/stop/finish this/the/my/all ... pain/nightmare/suffering/misery ... forever/permanently/good/now/tonight; gap 2; not end this nightmare of a process
suicide: just/only want it/everything/this all? over; not over with, want it over by/before
suicide: not go on; not can not go on like, not go on like/with/about/fighting/for/to/the/holiday/trip/bus/without/much/forever/waiting/his/her/a/school/my/our/any trip/list, go on like
suicide: not be/been/am a burden/worry any more
suicide: burden to/on everyone/them/my; not financial burden
suicide: sorry kids/babies/boys/girls/mum/dad; not sorry mum but
suicide: forgive me; not forgive me for/if ... asking/saying/rant/spelling
suicide: end of it/everything for both/all/us/me
suicide: be the end of me/us both
suicide: already written/wrote the/my/a note/notes/letter/letters; not letter to ... council/head/mp/school
suicide: give/gave/giving/given ... favourite/his/her/my/all/precious ... things/belongings/toys/possessions/games/collection away; gap 2
suicide: give/gave/giving/given away ... her/his/my/all/favourite ... things/belongings/toys/possessions; gap 2
suicide: google/googles/googled/googling/search/searches/searched/searching/looked/looking/researching ... how/ways/which ... die/kill/hang/end/overdose/noose/tablets/pills/painless/painlessly/do-it; gap 5
suicide: ways to die/kill/end; not many ways to end, ways to end ... contract/dispute/conflict
suicide: wants/want to be with & dead/died/buried/heaven/passed
suicide: with ... in heaven; gap 3; not marriage
suicide: nothing/anything to look forward to & be-with/heaven/dead/die/end/gone/buried/life
suicide: imagine/imagining/imagined/picture/picturing/urge/urges/impulse/impulses/intrusive & kill/dying/hanging/drown*/jump*/pills/water/knife/smother*/crash*/dead; not suicide prevention
suicide: not stop thinking/thoughts ... dying/death/killing/jumping/ending/pills/train/hurting; gap 5
suicide: life/everything ... pointless/meaningless/unbearable & die/dead/end/kill/gone/living
suicide: want/wants/wanted/wanting/wish/wishes ... never been born; gap 2
suicide: not want/wanting to grow up/older & die/dead/alive/live; gap 1
suicide: no future & die/dead/alive/live/living/end
suicide: say/says/said/saying/rang/called/texted/phoned/messaged/wrote ... goodbye; gap 4; not goodbye to ... teacher/ta/class/school/friends/staff/team/driver/escort/carer, waved, say goodbye to my/our/her/his ... career/holiday/savings/job, said goodbye and/at ... gate/door, goodbye party
suicide: sectioned; not people/those/who/were/have been sectioned
suicide: pact & die/suicide/death/together
suicide: crisis/tier bed/beds & suicid*/safe/harm*/kill/attempt*/unsafe

# Doing it
suicide: take/took/taking/taken/takes/swallow/swallowed/swallowing/swallows/neck/necked/down/downed/drink/drank ... everything/whole/all/entire/handful/bottle/strip/packet/pack/box/load ... cabinet/cupboard/calpol/box/lot/bottle/bottles/packet/pack/[pills]; gap 3; not medicine well, drank ... bottle of water/milk/pop/juice, took ... box of tissues
suicide: took/taken/taking/swallowed the whole/entire box/lot/packet/pack/bottle/strip
suicide: swallow/swallows/swallowed/swallowing/ate/eaten ... magnet/magnets/battery/batteries/screws/coins/blades/glass/nails/pins/bleach/tablets/pills; gap 3; not struggles/struggle/difficulty/cannot/crush*/learn*/teach* ... swallow, not swallow/swallowing ... tablets/pills
suicide: drank/drinks/drunk/drink/drinking ... bleach/antifreeze/perfume/sanitiser/calpol/methadone; gap 3
suicide: electrocute/electrocuted/electrocuting
suicide: suffocate/suffocating/asphyxiate/gas/gassing [self]
suicide: bag/bags ... over ... head/face; gap 3; not bag over his/her shoulder
suicide: cable/wire/cord/belt/scarf/lead/sheet/shoelace/shoelaces/tie/rope/tights & neck; not seat belt/belts, lanyard
suicide: drive/driving/drove/walk/walking/go/going/jump/throw/step/roll ... off ... cliff/bridge/pier/roof/edge/building; gap 3; not cliff edge, falling off a cliff
suicide: cliff/bridge/viaduct/flyover/railway/rail/train/trains/motorway/multistorey/storey/roof/ledge/quarry/canal/river/weir/lake/sea & jump/jumps/jumped/jumping/barrier/railings/railing/wrong-side/ledge/wondered/wonder/feel-like/climb/climbed/throw/threw; not jumped on the/a train/bus, train station, train/training, swimming, model train/railway, wonder if the bridge/train/council, toy train
suicide: edge/wrong-side/ledge & bridge/platform/roof/window/floor/balcony; not cliff edge, cutting edge
suicide: window/windows & jump/jumps/jumped/jumping/climb/climbs/climbed/climbing/threw/throw/ledge/hang/hanging/hangs; not window cleaner, window box
suicide: trying/tries/tried to fall/get-run/get-hit/get-killed
suicide: last train/bus & jump/platform/line/end/front/thinking
suicide: thought/think/thinks/thinking/plan/plans/planned ... jump/jumping/drown/drowning/hang/hanging ... off/from/myself/himself/herself/in front/under; gap 4
suicide: medicine/medication/tablets/pills/tablet/pill ... sleep/end ... forever/ever/both/all; gap 8
suicide: which/how many & tablets/pills/paracetamol & sleep/die/dead/kill/end/wake; not sleep clinic, sleep* better
suicide: found/find/finding ... hanging/unconscious/ligature/note/blade/blades/rope/pills/tablets ... bedroom/room/bathroom/bed/pillow/mattress/bag/drawer/wardrobe; gap 5; not found a note in the home school
suicide: noose/gallows/gibbet
suicide: want/wants/wanting/wanted/need to sleep forever/and not/and never
self harm: scratch*/cut/cuts/cutting/stab*/dig/digs/digging/jab/jabs/jabbing/gouge/gouges/gouging/burn/burns/burning/burnt/burned & fork/compass/scissors/lighter/straighteners/pencil/sharpener/glass/knife/needle/staple/staples/razor/blade & leg/legs/arm/arms/wrist/wrists/thigh/thighs/skin/hand/hands/myself/himself/herself/tummy/stomach; not food tech, by accident
self harm: burning/burns/burned/cutting/scratching/hurting/biting/hitting herself/himself/myself; not hitting himself on the head gently
self harm: straighteners/lighter/iron & burn/burns/burning/burned & herself/himself/myself/arm/arms/leg/legs/skin
self harm: ear/ears/head/mouth/nose/eye/face/bottom/wrist/wrists/arm/arms/leg/legs was/is/were/are bleeding
self harm: see ... bones/ribs ... eat/eats/eating/weight/thin; gap 5
self harm: see my/her/his bones/ribs/spine
self harm: lost ... weight & not-eating/not-eat/sick/vomit*/bones/refus*; not weight blanket
self harm: starve/starving/starves [self]
self harm: throw/throws/throwing/bring/brings/bringing up everything/all/whatever; gap 0
self harm: stopped/stops eating; not stopped eating ... school/lunch/lunches/dinner/dinners/packed/breakfast/hall/meat/with
self harm: not coming/come/came round properly/yet/from/after; not come round to the/our
self harm: fit/fitted/fitting/fits/seizure/seizures/seized & not-coming/unconscious/blue/status/breathing/sent-home/times-today; not training
suicide: to be dead; not to be dead easy
suicide: not see a/any future for myself/him/me; not future for him/me/myself in/at/with/here
suicide: no/any reason to go on/carry-on/keep-going/be-here
suicide: better/easier off? not being here
suicide: thought/thoughts/thinking of/about ways/how to/i/he/she; gap 0; not how to ... pay/get/fill/apply/appeal/word/phrase/write, ways to ... improve/help/support/get/save/raise/make, ways to do it better
suicide: thought/think/thinks/thinking about how he/she/i/they would do; not do it differently/better
suicide: think/thinks/thinking/thoughts about/of ... death/dying/dead; gap 2; not death of my/his/her/the
suicide: thinking/thought/think of/about ending it/things/everything; not ending it with the school/provider
suicide: no one ... care/notice/miss ... if i/he/she/we ... died/dead/gone/disappeared; gap 2
suicide: want/wants/wanted ... car/train/bus/lorry to hit/kill
suicide: stand/stands/stood/standing in the ... road/motorway/traffic/tracks & car/die/dead/hit/traffic/lorry; gap 1; not in the road outside
suicide: head/arm/fist/hand through ... window/glass; gap 1
suicide: took/taken/swallowed [bignumber] ... tablets/pills/paracetamol/medicine; gap 4; not [bignumber] am/pm/mg/ml/weeks/months
suicide: i/she/he/mum/wife/son/daughter took/taken/swallowed tablets/pills; not took tablets/pills for/with/back/in to, taken tablets for
suicide: plan/planning ... funeral & low/myself/my own/depress*/die
suicide: i/we am/are/have on the ... bridge/roof/ledge/tracks; gap 1
suicide: he/she/son/daughter/brother/sister is on the ... bridge/roof/ledge/tracks/railway; gap 1; not bridge course/programme
self harm: make/makes/making myself/himself/herself bleed; not till my ears
self harm: do/doing something to [self]; not something to myself like, do something to myself for
self harm: locked/locks/locking/lock [self] in & knife/razor/blade/pills/tablets/scissors/hurt*/cut*/crying/scared/rope
self harm: he/she/i/baby/son/daughter is/am/are bleeding; not bleeding money/cash
self harm: having/has/had a/another ... fit/seizure & not stop/stopping/wake/breathing/999/ambulance/now; gap 1
self harm: faint/faints/fainting/fainted/collapse/collapsed/collapsing & not eating/eaten/eat/stopped/food/weight; not faint praise
self harm: hurt/hurting [self] when/every/at/with/again/and/so
self harm: biting/bites/bit ... arm/arms/hand/hands/wrist/wrists/himself/herself ... until/bleed/bleeds/bleeding/blood; gap 3
hurt now: please/can/someone/somebody/need/get call/ring/send/get? the? police/ambulance/999; not call/ring ... police about/when/on
hurt now: need help right/now/urgently; not help now/urgently with/to, help right now with/to, need help urgently with/to
hurt now: lost consciousness
hurt now: knocked out/unconscious; not knocked out of the
hurt now: had to call/ring/phone 999/police/ambulance & punched/hit/attacked/hurt/knife/smashed/strangled/blood/threat*; not had to call the police station
`
