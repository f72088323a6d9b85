/** Sexual harm, grooming, exploitation, forced marriage and cutting. */
export const SEXUAL_HARM = `
sexual harm: rape/raped/rapes/raping; not rape alarm, rape crisis stall
sexual harm: sexually/indecently assault/assaulted/abused/touched/exploited/harassed/abusing
sexual harm: sexual assault/abuse/assaults/touching/exploitation; not sexual assault/abuse/exploitation training/policy/awareness/talk/leaflet/strategy
sexual harm: molest/molests/molested/molesting
sexual harm: incest
sexual harm: touch/touches/touched/touching ... me/him/her/them; gap 0; not touched me that/deeply/how/so/to, touch base, keep* in touch, touched me ... story/card/kindness, not touch, touch her/his/my ... toes/screen, hates being touched, touched by/on the
sexual harm: touch/touches/touched/touching ... [child]/my/his/her ... legs/leg/private/privates/bum/bottom/chest/breast/breasts/there/inappropriately/sexually/willy/bits/toilet/toilets; gap 4; not touch* on
sexual harm: touch/touched/touches/touching ... [child]; gap 1; not touched by ... child
sexual harm: touch/touched/touches/touching ... down there
sexual harm: touch/touched/touches/touching ... inappropriately; gap 3
sexual harm: hurts/hurt/touches/touched/kisses/kissed/rubs/rubbed ... down there; gap 3
sexual harm: hand/hands/fingers ... down/up/inside/in ... pants/trousers/knickers/skirt/top/bra; gap 2
sexual harm: make/makes/made/making me/him/her ... touch/undress/strip/watch/kiss/sit/do ... him/it/his/things/lap/videos/stuff/toilet/toilets; gap 3; not make/makes/made/making me do ... work/homework/forms, made me watch it, do things like
sexual harm: things i/he/she do/does not want/like; not things i do not want to hear/read/say
sexual harm: sit/sits/sitting/sat on ... his/her/their/mans lap; gap 1; not mum/mums/nans/grans/my lap, santas
sexual harm: in/into/to my/her/his room/bed/bedroom/shower/bath at/in/when/every/night/and ... night/touches/touch/like/mum; gap 3; not in his/her/my room at night and/with the light
sexual harm: comes/came/come/gets/got in/into ... my/her/his/the ... bed/shower/bath; gap 2; not gets in his/her/the bath/bed fine
sexual harm: secret game/games/touching
sexual harm: our/special/little secret; not little secret garden, best kept
sexual harm: naked/nude/nudes/indecent/intimate/topless/rude ... picture/pictures/photo/photos/pics/pic/video/videos/image/images; gap 1
sexual harm: nudes
sexual harm: send/sends/sent/sending ... picture/pictures/photo/photos/pics/pic/video/videos ... man/men/online/stranger/snapchat/older/bloke/him/boys; gap 4; not photos ... diagnosis/report/letter/wheelchair/work, sends him/her/me/us
sexual harm: blackmail/blackmails/blackmailed/blackmailing; not emotional blackmail, blackmailed ... council/school into
sexual harm: sextort*
sexual harm: threat* to share/post/leak/send ... photo/photos/pictures/pics/video/them; gap 3
sexual harm: man/men/adult/bloke/stranger/guy/someone/lad ... online/snapchat/internet/discord/roblox/messaging/messages/messaged; gap 5; not adult education/services/learning/social ... online, someone ... messages/messaged ... back/back to, someone from ... online, help/support/advice from strangers, training online
sexual harm: message/messages/messaged/messaging/texting/contacted/chatting ... by/from/with/to ... man/men/older/stranger; gap 3
sexual harm: man/men/stranger/he/someone ... meet/meets/meeting her/him/me on/at/in/after/alone; gap 4; not he/someone will/can/could/should/to meet her/him/me, meet her/him/me at ... office/school/review
sexual harm: grown/older/strange men/man/bloke/lads/lad ... meet/wait/waits/waiting/pick/picks/car/cars/message/messages/online/party/buy/buys/bought/give/gives/gave/touch/touched/boyfriend/phone/following; gap 5; not older men/man on the panel
sexual harm: with/by/from/to/of older/grown/strange man/men/bloke/blokes; not older men and women, from older man/men on
sexual harm: older boyfriend
sexual harm: boyfriend is [bignumber]
sexual harm: pregnant ... father/dad/boyfriend/he/man is; gap 6
sexual harm: [bignumber]/year/old/she ... pregnant and/by; gap 4; not when/while/i was pregnant
sexual harm: groomed/groomer/grooms; not dog/well groomed
sexual harm: grooming ... her/him/me/my/our/them/[child]; gap 1; not grooming talk/awareness/training/session/workshop
sexual harm: being/been groomed/exploited/trafficked; not workers/staff/parents ... exploited
sexual harm: trafficked/trafficking; not traffick* training/awareness/policy
sexual harm: sexual/sexualised things/behaviour/acts/games/words; not behaviour policy/workshop/training
sexual harm: watch/watches/watching/waits/waiting for ... outside ... every; gap 4; not bus/taxi ... waits, waiting for the
sexual harm: following/follows me/her/him home
sexual harm: picked up ... cars/car by ... men/man/strangers; gap 3
sexual harm: give/gives/gave/giving/given/buy/buys/bought ... me/her/him/them ... vodka/alcohol/drink/drugs/weed/cannabis/vapes/cigarettes/coke/trainers/money ... man/men/sex/do/outside/said; gap 6
sexual harm: give/gives/gave/giving/given me/her/him/them vodka/alcohol/drugs/weed/cannabis
sexual harm: comes/came/comes back/home drunk; not dad came home drunk in the story
sexual harm: have/having/had sex; not sex education, have sex ed
sexual harm: peado/paedo/paedophile/pedo
exploitation: carry/carries/carrying/sell/sells/selling/deal/deals/dealing/run/runs/running/hold/holds/holding/deliver/delivering/shift ... drug/drugs/weed/knives/crack/packages; gap 3; not sell* ... drug companies
exploitation: county lines; not county lines training/awareness/talk/leaflet/workshop
exploitation: gang/gangs ... him/her/my/our/into/recruit*/threat*; gap 4; not gang show, chain gang
exploitation: cuckoo*
forced marriage: taking/taken/take/send/sending/sent/fly/flying ... abroad/country/pakistan/bangladesh/india/somalia/back ... married/marry/marriage/wedding; gap 8
forced marriage: forced/forcing/force/make/made/making ... marry/marriage/married; gap 3
forced marriage: to be/get married; not want/wants/hope/hopes/hoping/dream* ... to be/get married, going to get married in
forced marriage: honour based/killing
cutting: fgm; not fgm training/policy/awareness/leaflet/talk
cutting: circumcis* ... girl/girls/daughter/her/sister; gap 4
cutting: [person]/her/me/girl/sister/send/sending/taken ... to be cut; gap 3; not budget/budgets/hours/funding/service/services/breaks/posts/jobs/place/places/support/help/transport/money/staff ... to be cut, transport ... to be cut
`
