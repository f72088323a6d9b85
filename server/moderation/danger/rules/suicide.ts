/** Wanting to die, planning it, having tried, saying goodbye. */
export const SUICIDE = `
# Wanting to die
suicide: want/wants/wanted/wanting/wish/wishes/wishing/need ... to die; gap 2; not wanted to die when ... dropped/spilled/embarrass*, die ... hair, die laughing, want ... to die of, wanted to die with embarrassment
suicide: want/wants/wanted/wish/wishes/wished ... dead; gap 3; not dead *line, dead end, dead straight, dead quiet
suicide: rather be/am/was dead
suicide: rather die than live/be/go/face/carry/see; not rather die than fill, rather die than ring
suicide: better off/of dead/gone
suicide: better off/of without me/him/her; not better off without me in/at the meeting
suicide: better off/of if ... was/were/am/is not here; gap 2
suicide: better off/of if ... died/dead/gone; gap 3
suicide: suicide/suicides; not suicide prevention, suicide awareness, suicide training, suicide strategy, suicide policy, suicide bereavement, suicide first, suicide rate/rates/figures/statistics/data/numbers, suicide leaflet/talk/workshop/course/audit/group/helpline, prevent/preventing/prevention ... suicide, training/policy/strategy/talk/leaflet/course/workshop/session on/about suicide, bereaved by suicide, lost ... to suicide, died by suicide, suicide and self harm training/policy/prevention, political/career suicide
suicide: suicidal; not not suicidal, never ... suicidal, suicidal ideation training, suicidal thoughts training/policy/leaflet
suicide: attempt/attempts/attempted ... life; not attempt ... life skills, life chances
suicide: made/making ... attempt/attempts before; gap 2; not attempts ... call/contact/email/apply
suicide: take/takes/took/taken/taking ... my/his/her/their/your/own life; gap 1; not take/takes/took/taking over ... life, taken over ... life, taken ... life savings, life chances
suicide: end/ends/ended/ending my/his/her/their/your/own ... life/lives; gap 1; not end of life
suicide: end it all
suicide: end/ending/ended it tonight/today/tomorrow/now/soon
suicide: going/want/wants/plan/planning/wanting to end it; not end it there, end it here, end it with the school/council/provider/contract
suicide: end my/his/her/their pain/suffering
suicide: kill/kills/killed/killing/end/hang/hanged/hanging/drown/shoot/poison/stab/starve/strangle [self]; not killing ourselves, kill/killing myself to/with/over/trying/getting/doing/for/laughing
suicide: kill themselves; not kill themselves laughing
suicide: finish [self] off
suicide: topping/top/off [self]; not cut [self] off, off himself
suicide: set fire/light to [self]
suicide: do [self] in
suicide: chuck/chucks/throw/throws/threw/thrown/throwing/chucking/launch/launched/fling/flung [self] ... under/front/off/out/bus/train/car/window/stairs/downstairs/river/road
suicide: not want/wanting to live; not live in/at/with/near/on/away/there/somewhere/apart/alone/next/by/like that/independently, live in residential
suicide: not want/wanting to live ... more
suicide: not want/wanting to live in this world
suicide: not want/wanting to be alive
suicide: not want/wanting to exist
suicide: not want/wanting to be/am here; not here again, here ... *ing, here at, here for, here when, here in, here on, here because, here with, here next, here today to
suicide: not want/wanting to be here any/no more
suicide: not want/wanting to be in this world; gap 2
suicide: not want/wanting to be on this earth/planet
suicide: not want/wanting to go on living
suicide: not want/wanting to carry on living
suicide: not want/wanting to wake up; not wake up on/for/at/early/in/to/before/when
suicide: hope/hopes/wish/wishes/pray/prays/praying ... not wake up; gap 3
suicide: sleep/bed ... not/never wake/waking/woken up; gap 3; not not wake up before/until/for
suicide: never wake/waking up; not never wake up before/until/on/in time
suicide: tired of living/life/being alive
suicide: no/any/what point/reason/purpose ... living/live/alive/life/existing; gap 3; not live here/there/in, point ... live chat/stream, life skills
suicide: not see/seeing ... point ... living/live/alive/life/existing; gap 3
suicide: nothing ... to live for; gap 2
suicide: not worth living; not worth living here/there
suicide: life ... not worth; gap 2
suicide: stop existing
suicide: not existing
suicide: want/wants/wanted/wish/wishes ... disappear; gap 3; not school/council/letters/waiting list ... disappear
suicide: wish/wishes/wished ... never been born; gap 3
suicide: wish/wishes/wished ... was/were not here; gap 2
suicide: wish/wishes/wished ... was/were never born; gap 2
suicide: want/wants/wanted/asked/asks/asking/begged/begging/begs ... kill me/him/her; gap 3
suicide: help ... die; gap 2; not die with dignity
suicide: not let me live
suicide: want/wants/wanted/wish/wishes ... go to heaven; gap 2
suicide: want/wants/wanted/wish/wishes ... be/become ... ghost/angel; gap 2; not ghost/angel for/in/at, ghost/angel ... halloween/play/nativity
suicide: want/wants/wanted/wish/wishes ... be with ... in heaven; gap 4
suicide: talk/talks/talking/talked/speaks/speaking about/of dying/killing; not talking about killing ... game/zombies, talking about death in class
suicide: think/thinks/thinking/thought/thoughts about/of ... dying/killing/jumping/ending/hanging/death; gap 2; not jumping ship, ending the contract/placement
suicide: think/thinks/thinking/thought/thoughts about/of ... taking ... bridge/overdose/pills/tablets; gap 4
suicide: not able to live with [self]
suicide: my/his/her last/final message/letter/note/text/email/post; not final letter from, last email/letter/message was/to the council
suicide: last message/letter/post/text i/you
suicide: by/when ... you/they/anyone read/reads/reading this ... gone/dead/late/over; gap 5
suicide: too late by then
suicide: goodbye letter/letters/note/notes/message/messages/text/texts/video
suicide: letter/letters/note/notes/message/text ... goodbye; gap 4
suicide: say/says/said/saying/posted/posting/post goodbye ... all/everyone/us/world/forever/on/online; gap 2; not goodbye to ... teacher/ta/class/school
suicide: goodbye everyone/world/forever
suicide: tell ... i love/loved him/her/them; gap 3
suicide: written/wrote/writing ... letters/letter/notes to my/the ... children/kids/family/boys/girls/husband/wife; gap 2
suicide: look after my girls/boys/kids/children/babies/son/daughter; not look after my ... while/when/so/on/after school
suicide: sorry for everything
suicide: not/will be around ... longer/tomorrow/next/after; gap 2; not will be around
suicide: i am/will not ... be here ... longer/tomorrow/week/weekend/christmas; gap 2
suicide: i/ill will/am/be ... gone by; gap 1; not gone by bus/car
suicide: will be gone tonight/tomorrow/soon; not money/funding/places/staff/teacher will be gone
suicide: when i have/am gone because
suicide: made my decision; not made my decision about/to/on
suicide: plan and a date/place/method
suicide: no/any/only/one/only/one way out; not way out of the/this contract/building/meeting/car
suicide: not see ... way out; gap 2; not way out of ... system/process
suicide: do something ... stupid/silly/drastic/terrible; gap 1; not council/they/school/someone/government ... do something
suicide: do something i will regret

# Ways
suicide: hang/hanged/hung/hanging [self]
suicide: tried/tries/trying/try/going/wants/attempted to hang/drown/strangle/jump/overdose; not to hang on/out/up/around/about, to jump ship/through/on/in/over/up, jump the queue
suicide: ligature/ligatures/ligatured/ligaturing; not ligature points audit/training/risk, anti ligature
suicide: noose
suicide: got/bought/have/has/found/buy/with/tied/tying ... rope; gap 2; not rope swing, skipping rope, jump rope, rope course, climbing rope, rope ladder
suicide: tie/ties/tied/tying/wrap/wraps/wrapped/wrapping/put/puts/putting/pull/pulls/pulled ... around/round/tight ... neck; gap 4; not lanyard ... neck, badge ... neck, camera ... neck
suicide: overdose/overdoses/overdosed/overdosing; not overdose of/on information/forms/paper*/jargon/chocolate/meetings/emails
suicide: going/want/wants/will/might/tried/gonna to? od
suicide: take/took/taken/swallow/swallows/swallowed/downed/necked/neck [many]/too ... [pills]; gap 3; not takes all ... medicine well
suicide: take/took/taken/swallow/swallowed/downed [bignumber] ... [pills]; gap 1; not [bignumber] am/pm/mg/ml/week/weeks/month/months
suicide: how many ... [pills]/take; gap 2; not how many appointments/meetings/people/years/months/calls/tests
suicide: stockpil*/hoard*/hiding/hides/hidden/saving/saved/collecting ... [pills]; gap 4
suicide: have/has/got/with [pills] in front/hand/ready
suicide: have/has/got the [pills] in/ready/here/lined
suicide: [pills] in front of me/him/her
suicide: lined up ... [pills]; gap 2
suicide: swallowed/swallows/swallow/drank/drinks/drinking/ate ... bleach/batteries/battery/poison/detergent/antifreeze/blades/glass; gap 2; not glass of
suicide: drinking/drank/drink hand gel/sanitiser
suicide: want/wants/tried/trying/going to poison
suicide: jump/jumps/jumped/jumping ... off/of/from/out/over ... [height]/railing/railings/edge/stairs/bannister/pier; gap 4; not jump* off ... trampoline/wall/sofa/bed, jumping out of bed, car seat
suicide: standing/stood/sat/sitting/stand/sit/am/up on ... bridge/roof/ledge/railway/tracks; gap 3; not school is on
suicide: climb/climbs/climbed/climbing ... bedroom/upstairs/out ... window/windows; gap 2
suicide: going to jump; not jump through/on/in/ship
suicide: run/runs/ran/running/walk/walks/walked/walking/step/steps/stepped/stepping/jump/jumps/jumped/lie/lay/dart* ... in/into front of ... car/cars/train/traffic/bus/lorry/lorries/van; gap 3
suicide: run/runs/ran/running/walk/walks/walked/walking ... into traffic; gap 3
suicide: onto/on/near/by/at ... railway/train/rail/tube line/track/tracks/lines; gap 1; not live/lives/house/school/station ... near/by/on the railway
suicide: under ... train/lorry/bus; gap 1; not thrown/throw/threw under
suicide: drive/driving/drove/crash/crashing/steer/car ... into ... wall/tree/river/lorry/lake/traffic; gap 4; not drive* into the ground
suicide: turn/turning/turned the wheel
suicide: hose ... exhaust/car; gap 5
suicide: car ... hose; gap 4
suicide: stand/stood/lie/lay/lying on ... tracks/railway/motorway/road; gap 2; not stand on its own
suicide: find/found/finding ... him/her/me/them/child/son/daughter dead; gap 1; not found the line dead
suicide: the one who finds me
suicide: be/ends/end dead by/before
suicide: end/ends/ended up dead
suicide: should all/both be dead
suicide: all/both/us/we be/are/am better/dead dead; not dead on our feet
suicide: not/never keep/keeping ... alive; gap 2; not keep ... service/club/group/forum/centre/hope/project alive
suicide: not keep/keeping [him]/myself/himself/herself/my/our/the ... safe; gap 2; not school/they/staff/nursery/provider/academy/college/council/unit/placement/transport can not keep, school/they/staff/nursery/provider/academy/college/head could not keep, not keep ... documents/records/data/files safe
suicide: hear/hears/hearing voices; not hear/hearing voices of/from
suicide: voice/voices ... tell/telling/tells/say/says/saying/told/head; gap 3; not voice/voices of, voices heard, voice mail
suicide: fantasise/fantasises/dream about not/dying/death
suicide: i am/will finish/finishing myself
suicide: on a ... suicide/crisis; gap 1
suicide: told/tell/telling/tells ... to go and kill; gap 3
suicide: want/wants/wanted ... brain/it/everything to stop ... good/forever; gap 3
suicide: want/wants/wanted ... brain/head/heart to stop; gap 2
suicide: bought what i need
suicide: left/leaving/leave ... phone and/with ... ring/keys; gap 2
suicide: it was all too much and/then/before
`
