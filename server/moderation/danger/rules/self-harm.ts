/** Hurting oneself, not eating or drinking, being badly hurt now. */
export const SELF_HARM = `
self harm: self harm/harms/harming/harmed; not self harm policy/policies/training/leaflet/leaflets/talk/workshop/awareness/strategy/guidance/group/course/prevention/statistics/figures/page/session/toolkit, talk/talks/leaflet/leaflets/training/policy/guidance/workshop/session/course/information/page on/about/for/around ... self harm, self harm and suicide prevention/policy/training, not self harm*, stopped self harm*
self harm: self injure/injures/injuring/injury/injurious/inflicted
self harm: cut/cuts/cutting/slit/slits/slitting/slash/slashes/slashed/slashing/scratch/scratches/scratching/scratched/carve/carves/carved/carving/burn/burns/burned/burnt/burning ... my/his/her/their/own/the ... [body]/hand/hands/self; gap 1; not burn* ... hand in the kitchen/oven
self harm: cut/cuts/cutting/slit/slash/scratch/scratching/burn/burns/burning/burned/burnt/harm/harms/harming/harmed [self]; not cut/cuts/cutting [self] off, burn/burned/burnt/burning [self] out, scratched himself on, cut himself on/at
self harm: hurt/hurts/hurting [self]; not fell ... hurt, tripped ... hurt, slipped ... hurt, hurt [self] playing/falling/in pe/on the slide/on the swing, not hurt [self]
self harm: want/wants/wanted/need/urge/going ... to cut ... bad/badly/deep/tonight/again/me/myself; gap 3; not cut back, cut costs, cut funding
self harm: cut/cutting too deep; not cuts are too deep
self harm: keep/keeps/kept/started/been cutting [self]/again/with/since/at; not council/been cutting ... hours/service/services/budget
self harm: fresh/open/deep/new/old cuts ... arm/arms/leg/legs/on/under; gap 2; not new cuts on/to ... service*
self harm: dozens/rows/lots/covered of/in ... cuts/scars; gap 2
self harm: razor/razors/blade/blades; not razor sharp, adapted/grass/fan/wiper blade/blades, roller blades, blade runner, running blade, prosthetic ... blade, shoulder blade/blades
self harm: with ... compass/scissors/sharpener/glass; gap 2; not scissor skills, with scissors, glass half, magnifying glass
self harm: on purpose ... hurt/hurts/burn/burned/cut/again/car/road; gap 5
self harm: hurt/hurts/hurting/burn/burned/burnt/cut/fell/jumped/car/road ... on purpose; gap 5; not council/school/they ... on purpose
self harm: bang/bangs/banged/banging/hit/hits/hitting/smash/smashes/smashing ... head ... until/so/blood/bleed/bleeds/bleeding/unconscious/concussion/wants; gap 4; not brick wall, banging ... head against a wall
self harm: bleed/bleeds/bleeding ... not stop; gap 3
self harm: not stop ... bleeding; gap 2
self harm: [body]/hands/head/face is/are/am bleeding
self harm: until/till ... bleed/bleeds/bleeding; gap 2
self harm: blood everywhere
self harm: hold/holds/held/holding/put/puts ... head ... under/underwater/water; gap 2; not head under the covers/duvet/table/desk, keep head above
self harm: stopped/stop/stops eating and drinking
self harm: stopped/refus* ... drinking/fluids/drink; gap 4; not refus* ... milk/squash at
self harm: refus* all food
self harm: refus* to eat and/or drink
self harm: not/nothing eaten/ate/eat/eating for/in ... days/weeks; gap 3
self harm: not eaten ... day/days/week; gap 4; not eaten ... lunch/dinner at school
self harm: make/makes/made/making [self] sick; not made me sick
self harm: throwing up ... food/meals/purpose; gap 4
self harm: weighs/weigh/weighing [number] kilos/kilo/kg/stone ... refus*; gap 3
self harm: eating disorder ... wait/waiting/worse/losing/weight; gap 5; not eating disorder training/service is
self harm: i/to hate myself; not hate myself for losing/shouting/signing
self harm: attempt*/try/tried/trying/wants ... hurt/harm [self]; gap 2

# Badly hurt or ill now
hurt now: not breathing/breathe; not not breathe a word, not breathe easy, room to breathe
hurt now: stopped breathing
hurt now: stop/stops breathing; not sleep apnoea
hurt now: lips/face/skin/child/baby/he/she ... blue; gap 3; not blue badge, blue light*, light blue, blue overlay*, blue book*, blue paper, hair blue, blue form*, blue hair, blue bus, blue tick
hurt now: turned/went/gone/turning/going blue; not went blue light
hurt now: unconscious; not unconscious bias
hurt now: unresponsive; not council/school/team/officer/service/department/email*/website/portal ... unresponsive, unresponsive council/school/team/officer/service/department/website
hurt now: passed out; not passed out leaflets/forms
hurt now: not/never wake/woke/woken/waking up ... since/after/mum/dad; gap 2
hurt now: mum/dad/nan/he/she/baby/him/her will not/never wake up; not wake up before/until/for/on/in/early
hurt now: mum/dad/nan/he/she/baby/brother/sister has not woke/woken/waken
hurt now: oxygen/vent/ventilator/feed/insulin ... ran/run out; gap 2
hurt now: not/without ... given/giving/getting/have/having ... insulin; gap 3
hurt now: fitting/seizure/seizing ... not stop/stopping/stopped; gap 3
hurt now: anaphyla* ... feed/feeding/fed/gave/give/giving/given; gap 5
hurt now: feed/feeding/fed/gave/give/giving/given ... anaphyla*/allergic; gap 6; not give ... epipen/training, training, allergic to change
hurt now: taken/took/had/swallowed/eaten something; not taken something from/away/out, taken something as, took something positive/good, had something/some*, eaten something new
hurt now: call/phone/need/ring/send ... ambulance/police/999 ... now/please/pls/quick/quickly/help; gap 2; not police check, police officer, ambulance training, told ... 999
hurt now: need/send help now/quick/quickly/tonight; not help now with/to/from
hurt now: help me please/quick/now/quickly; not help me ... fill/form/with/find/understand/get/write
hurt now: please help me/us; not please help me/us ... fill/form/with/find/understand/get/write/to/by/navigate/appeal/work
hurt now: begging ... help me/us; gap 3
hurt now: in ... immediate/grave/serious/terrible danger; gap 1; not sense of danger, in danger of
hurt now: am/is/are/be/child/children in danger; not in danger of
hurt now: dead child
hurt now: is/are/am going to die; not die if/in this queue, die of boredom/embarrassment/laughing, die when they are old
hurt now: broke/broken/fractured my/his/her/their/our ... nose/rib/ribs/jaw/arm/cheekbone/eye/skull/teeth; gap 1; not he/she/i broke my/his/her/their ... at/on/in, broken ... trampoline/playing/football/park, i/he/she has broken, he/she broke his/her
`
