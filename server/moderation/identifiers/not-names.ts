const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

/** People whose name is now that of a condition, a test or a method. Never a name here. */
export const MEDICAL: ReadonlySet<string> = set(`
  down downs asperger aspergers tourette tourettes irlen makaton rett prader willi angelman williams fragile ehlers danlos kawasaki hirschsprung hirschsprungs
  wechsler griffiths sturge weber guillain barré barre perthes landau kleffner duchenne becker charcot marie tooth lennox gastaut batten leigh cohen
  noonan turner klinefelter edwards patau rubinstein taybi cornelia lange digeorge smith-magenis magenis potocki lupski kabuki
  sotos apert crouzon treacher collins pierre goldenhar usher alport marfan stickler joubert dravet west angelmans crohn crohns hodgkin
  huntington parkinson parkinsons alzheimer kanner conners vineland bayley raven ravens thrive braille portage bobath vojta
  kleefstra koolen phelan mcdermid pitt hopkins bardet biedl klippel feil trenaunay moebius mobius rasmussen aicardi wolf hirschhorn
  wolff parkinson raynaud raynauds sjogren epilim keppra ritalin concerta melatonin medikinet elvanse buccal midazolam calpol piriton movicol
  autism autistic asperger's dyslexia dyspraxia dyscalculia adhd asd pda arfid fasd pmld spld epilepsy diplegia hemiplegia
  quadriplegia hydrocephalus microcephaly tuberous sclerosis neurofibromatosis spina bifida cerebral palsy irlens covid
`)

/** Capital words of this field, of services and brands, of belief, language and calendar. */
export const FIELD_WORDS: ReadonlySet<string> = set(`
  ofsted cqc dfe nhs icb send sen senco sendco sendiass ehcp ehcps ehc ehcna camhs cyps cypmhs lgo lgsco ipsea sossen contact mencap scope barnardos
  barnardo nspcc childline samaritans ofcom healthwatch pals sendist tribunal ombudsman tribunals panel panels outreach council councils county
  borough district parish cabinet scrutiny director head heads governor governors trustee caseworker casework officer officers coordinator
  educational psychologist psychologists therapist therapists therapy paediatrician paediatrics physio physiotherapy physiotherapist orthotics audiology
  inclusion safeguarding attendance transport provision placement placements assessment assessments review reviews mediation
  appeal appeals section sections annex appendix code practice chapter regulation act equality offer local mainstream specialist
  reception nursery primary secondary sixth form college academy school schools unit base hub den hive pru resource phase key stage year foundation
  eyfs gcse gcses btec btecs sats phonics maths english geography pe dt rse pshe ict drama art music scouts brownies guides cubs beavers
  teaching assistant assistants teacher teachers mum mums dad dads nan nans nana grandad grandma gran granny mam mummy daddy auntie uncle sir miss madam
  mr mrs ms dr tumble zoom teams google facebook whatsapp instagram tiktok snapchat roblox minecraft fortnite youtube netflix ipad ipads xbox playstation
  nintendo switch lego duplo peppa pig bluey frozen pokemon pikachu numicon widgit pecs proloquo tobii grid nerf uber amazon argos tesco
  asda aldi lidl sainsburys microsoft outlook word excel powerpoint pdf sharepoint parentpay classcharts arbor
  british sign language bsl polish romanian urdu punjabi bengali arabic somali welsh turkish portuguese lithuanian spanish french german italian
  ukrainian russian kurdish farsi dari pashto hindi gujarati tamil cantonese mandarin isizulu yoruba igbo english irish scottish england britain uk
  muslim muslims islam islamic christians hindu hindus sikh sikhs jewish catholic methodist quaker church mosque temple gurdwara
  ramadan eid diwali easter christmas hanukkah lent advent passover halloween bonfire
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july
  august september october november december jan feb mar apr jun jul aug sept oct nov dec spring summer autumn winter half term inset bank holiday
  dear regards sincerely faithfully yours kind thanks thank please sorry hello hi hey hiya cheers ps nb ok okay yes no wow lol omg god lord jesus allah bless
  tank engine moon speech language needs plan plans local authority attention story social zones autism early bird earlybird hear now family families parent parents carer carers forum forums community centre
  hospital clinic surgery gp gps royal memorial infirmary general children childrens child young people youth adult adults services service team
  teams house hall town city office bureau advice citizens national society association trust foundation charity alliance network support group club
  blue badge pip dla esa uc universal credit carers allowance disability living motability access work direct payments short breaks
  ee three vodafone wifi internet brexit covid lockdown pandemic great good best worst well done proud absolutely brilliant fantastic amazing
  first second third last next new old more most less least another other same different every each all any some none many few much
`)

/** Towns, cities, counties and countries that families name. Where somebody lives roughly is not who they are. */
export const PLACES: ReadonlySet<string> = set(`
  london birmingham manchester leeds sheffield liverpool bristol newcastle nottingham leicester coventry bradford cardiff belfast edinburgh glasgow
  hull plymouth stoke wolverhampton derby swansea southampton portsmouth brighton york peterborough oxford cambridge norwich exeter gloucester
  worcester hereford bath chester carlisle durham lancaster lincoln preston ripon salford sunderland truro wakefield wells winchester
  ely lichfield canterbury chichester telford shrewsbury stafford dudley walsall sandwell solihull redditch bromsgrove kidderminster malvern evesham
  ludlow leominster droitwich pershore tenbury stourport bewdley penistone scunthorpe grimsby cleethorpes doncaster rotherham barnsley huddersfield halifax
  bolton bury oldham rochdale stockport tameside trafford wigan warrington widnes runcorn crewe macclesfield blackpool blackburn burnley
  accrington middlesbrough hartlepool stockton darlington gateshead northumberland cumbria lancashire yorkshire cheshire derbyshire nottinghamshire
  lincolnshire rutland leicestershire northamptonshire warwickshire worcestershire herefordshire shropshire staffordshire gloucestershire oxfordshire buckinghamshire
  bedfordshire hertfordshire cambridgeshire norfolk suffolk essex kent sussex surrey hampshire berkshire wiltshire dorset somerset devon cornwall
  ipswich lowestoft colchester chelmsford southend luton bedford milton keynes reading slough swindon northampton corby kettering wellingborough
  rugby nuneaton leamington warwick stratford hinckley loughborough mansfield newark grantham boston spalding skegness kings lynn yarmouth
  bury edmunds sudbury felixstowe harwich clacton basildon thurrock medway maidstone ashford dover folkestone hastings eastbourne crawley
  worthing bognor guildford woking basingstoke andover salisbury bournemouth poole weymouth yeovil taunton bridgwater barnstaple torquay paignton
  penzance falmouth newquay croydon bromley lewisham southwark lambeth wandsworth camden islington hackney haringey enfield barnet brent ealing
  hounslow hillingdon harrow redbridge havering newham greenwich bexley tower hamlets westminster kensington chelsea wales scotland ireland england
  britain europe africa asia india pakistan bangladesh nigeria ghana kenya somalia poland romania ukraine turkey spain france germany italy portugal
  jamaica america australia china syria iraq iran afghanistan sudan eritrea ethiopia zimbabwe wyrefield wyre severn avon thames humber mersey tyne tees trent
  riverside northern southern eastern western midlands north south east west upper lower
`)

/** Endings that make an ordinary word, not a name. */
export const WORD_ENDING =
  /(?:tions?|sions?|ments?|ness|ity|ities|ism|isms|ing|ings|ful|less|ous|able|ible|ical|ology|ologists?|graphy|ships?|hoods?|wise|wards?|ities|ances?|ences?|ency|ancy|ised|ized|ise|ize|ists?|ish|ives?|ures?)$/u
