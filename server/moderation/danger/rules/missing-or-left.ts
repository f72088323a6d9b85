/** A child or adult who is missing, run away, lost or left somewhere. */
export const MISSING_OR_LEFT = `
missing: [child]/he/she/brother/sister/mum/dad/wife/husband/they ... is/has/are/gone/been/went/goes/still missing; gap 1; not missing out, missing in action, missing education, missing school, missing from education/school/the plan/section/class, missing so/half/lessons/days/months/years/their/his/her/a/the/all/any/lots/too/one/two/three/four/five/friends/mates/support/hours/therapy/maths/important, been missing ... school/lessons/education, are missing, they ... missing
missing: child/boy/girl missing from; not missing from education/school/register/section/plan/photo/data/figures
missing: went/gone/goes/going missing ... from/since/again/last/for/at/overnight/and; gap 1; not letter/letters/report/reports/paperwork/form/forms/email/emails/file/files/plan/records/post/referral/notes/money ... went/gone/goes/going missing
missing: missing since/for ... night/hours/hour/lunch/yesterday/morning/midnight/pm/am/evening/days/breakfast/school; gap 3; not missing for ... school, missing since ... report
missing: no one/idea knows/know ... where he/she/they/my ... is/are/am/went/gone/has/son/daughter/child; gap 1; not where they are up, where they are at, where they are with, where they are in, no one knows where they stand
missing: no idea where ... he/she/my/our ... is/has/son/daughter/child/went/gone; gap 1; not where he/she is at, where he/she is up, is in the process
missing: not know where ... he/she/my/our ... is/went/gone/son/daughter/child/has; gap 1; not where he/she is at/on/in the list, is going, is up to
missing: not find him/her/my/our/them ... anywhere/yet/since/please/police/son/daughter; gap 2; not find ... school/place/job/him/her a
missing: taxi/bus/driver/school/escort/we/they ... not find him/her/them; gap 4
missing: and/still we can not find him/her/them/my; not find him/her/them a, find him/her/them anything/somewhere/suitable
missing: run/ran/runs/running away ... from/again/and/home/last/tonight/because/is/with; gap 1; not run* away with the idea/circus, run away and/to join, dog/cat/guinea/horse ran away, run* away from ... problem*/responsibilit*/duty/duties/questions
missing: has/have/had/he/she/is/son/daughter run/ran/running away
missing: abscond/absconded/absconds/absconding; not abscond* policy/risk/plan/training
missing: not/never come/came/been/arrived/got/returned/turned/showed home/back/up ... school/since/last/from/college/night/and/days; gap 2; not council/they/no one/officer/caseworker/panel/report/decision/letter/team ... not come back, come back to me/us/with, got back to, got back from
missing: been/is/was gone since/for ... last/night/hours/hour/morning/lunch/yesterday/[number]; gap 1; not money/funding/taxi/service/school/budget ... gone
missing: respite/taxi/driver/escort/school/they/staff/nursery/club/hospital/placement/place/transport ... lost him/her/my/our ... since/actually/police/on/at/in/again/missing; gap 2; not lost ... report*/paperwork/file/form*/referral/plan/hearing/bag/coat/place/letter*/confidence/trust
missing: respite/place/taxi/school/staff lost him/her
missing: at/to/outside ... wrong address/house/stop/gate/school ... find/alone/left/police/lost; gap 6
missing: left/dropped ... at/outside ... wrong address/house/stop/place; gap 4; not letter*/parcel*/report*/frame/equipment ... left/dropped, sent to
missing: left/locked/forgot/forgotten ... in/on ... minibus/bus/taxi/car/van ... hours/hour/heat/alone/unconscious/all/day; gap 5; not taxi queue/rank, bag/coat/lunch/hearing ... left/forgot/forgotten, left on the bus
missing: left/locked ... on/in the minibus/bus/taxi ... hours/alone/heat; gap 4
missing: not answering ... phone/his/her ... hours/dark/night/gone/ran/missing/worried; gap 6; not council/office/team/they/officer/caseworker/duty ... not answering
missing: gone/she/he ... left her/his phone
missing: walked/got/went out/off ... and/in ... night/dark/traffic/alone/snow; gap 4; not walked out of/off the meeting/panel/job
missing: wandering/wandered/wander ... street/streets/road/alone/night/off; gap 3; not mind wander*
missing: never see him/her/them/the/my ... again/alive; gap 1; not never see the inside/same
missing: will not bring/return/give ... back; gap 2; not give ... money/funding/place/our
missing: snatched/abducted/kidnapped/kidnap/abduct
missing: taking/take/took ... her/him/them/kids/children ... court order; gap 8; not tribunal
missing: he/she/ex/dad/mum is taking her/him/them; not taking her/him/them to/out/for/on/off the roll, taking him swimming
missing: posted/texted/sent goodbye
missing: will/does not pick/answer up/his/her/phone ... worried/goodbye/now; gap 5; not council/they/no one/officer/team/office
missing: alone ... streets/street/night/dark; gap 2; not alone at night ... feel
missing: sleeping/sleep/living in the/our/my/a car/van; not sleeps in the car on
`
