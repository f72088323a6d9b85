/** Everyday words that the word list of our language library does not hold, so that a capital letter does not make names of them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  ability accident ace actually additional admin admins adversaries advert adviser advocacy aerial afternoon afterschool agencies agenda
  agony aide airport alarm alcohol allergy allocated allocation although amazing ambition amended amount amounts analytics angels anger
  animal animals annual answerphone antenatal anti antibiotic antibiotics antidepressants anxiety anybody anyone anything anytime
  anywhere apathy apologies apology app appalling apparently applause appointment appointments apprentice apprenticeship apprenticeships
  approval appt architect area areas arrival article asking assaulted asthma attend attended attendees attitude attributes audio audit
  audits autism auto automatic awful axe babysitter background backlog backseat backup backyard badge bag bags balance ball ballot
  ballots banding bands banner basic basically basis bat bate bath bathroom batteries battle beach beaches bed bedroom beer behalf
  behaviour being bench benefit beta bike bills bingo birds birth birthday bladder blade blades blame blanket bless blog body book
  booklet booth booths borderline both bought boundaries bounty brain brand bravo breach breakdown breakfast breath brill brittle
  brochure brother brothers brought buckets buddy budget bug buggy building built bully bullying bungalow burden bureaucracy bursary bus
  buses bush businesses button buttons cabin cache calendar camera campaign campaigns campus cancer candidate candidates canteen cap car
  carbon cards career cares carpet carriageway case cases cash cat catchment categories category cats caught cell cells census central
  certainty chair challenge chance change chaos chaotic charge chatty checklist cheek chemist chest childcare childminder choice choices
  choir choked chokes chronic church cigarette cigarettes circle circles clarity class classed classes classroom cleaner clearly clerk
  climate clinician clock clocks coach coat coffee collection column columns commissioner commissioners commissioning commitment
  committee communication communications companies companion compared comparison compassion compensated competent complaint complaints
  complementary completely complexity component components computed computer concept concern conditions conference confidence confident
  confidential conflict confusion congratulations connect connected consent consequences considerate consistency consistent constantly
  consultant consultation consultations contacts content context contexts continence continual contract controversial conversation
  coproduction corner coronavirus corridor corridors cost costs counselling counsellor countdown counties countries country couple
  courage course courses coverage cow crap crews crime crimeline criminals crisis criteria criticism cultural culture cupboard current
  currently curriculum curtains cushion custom dance dashboard data dataset daughter daughters daycare deadline deadlines deaf deafness
  death debt decision decisions default definition degree delay delays delete deleted delib delighted delivery demand dementia demo
  democracy democratic demonstrate denominator dental dentist department depend depends depression depth descent describe designated
  desk despair despite destroy destroyed destroys detail details detention detrimental devastated development developmental device
  diabetic diagnoses diagnosis dialogue diary diet dietician difficulties difficulty digital dignity dinner dinners disabilities
  disability disagree disagreed disagrees disappear disappeared disaster discomfort disconnect disconnected discussion disgrace
  disgusting dismissed disorder displays disposal dissatisfied distance distress distributed district diversified doc docs doctor
  doctors documents dog dogs doing domain domestic done door doors downplayed draft drafts drama drastic drawing dreadful dream drink
  driver drivers drop drug drugs dual duties duty dyslexic dysregulation ear early ease economic education effort efforts eight eleven
  eliminate eliminated elsewhere email emailed emails embed emergency emotion emotional emotions empathetic empathy emphasis employ
  employed employer employers employment endemic energy engagement engine enquiry entitled entitlement entries entry envelope
  environment environmental episode episodes equipment error errors escort escorts estate esteem eventually everybody everyone
  everything everywhere evidence exactly exam example exams excellent exceptional exclusion exclusions executed exercise exhausted
  exhausting expectation expectations experience experiences experiential experimental expert experts expiry explanation eyes fab
  fabulous face facilitated facilitator facilities facility fact factors facts failure failures fairest fairness fallback family fan
  fathers fault faults fear feat feedback feeding feeling fees felt fence festival festivals few fictional fifty fight fighting figures
  file filthy final finally finance finances finding finger fingers fire fish five flasks flexibility floor folks font fonts food foot
  football footpath forests form format forms fortune forty found four framework freedom friday friend friends friendship friendships
  front fruit frustrated frustrating frustration fumes fun funding funds furious future gallery game games gap gaps garage garden gate
  gates gateway gender gesture getting git given giving glass goal goals gobsmacked going gone goodbye governance govt grandchildren
  grandparent grandparents grant grants grateful gratitude grief grocery group grouped groups guidance guidelines guilt gutted gym hair
  half handbook handover handwriting harm hats having health healthcare healthcares healthier healthy heard hearing hearings heart
  heartbreaking height held hell hello help helper helpers helpline heritage hip historic hoist hoists holidays home homes homework
  honestly hooray hope hopefully horrendous horror horse hours house housing however hug humour hundred hurray hurt hydrated hydro
  hydrotherapy hygiene i'd i'll i'm i've idea ideas identified identifiers identify ids illness impact improvement inbox incident
  incidents income incomes incompetent inconsistent independence indiscriminate induced induction industries industry info information
  ingrained inherent initiative injuries injury inline insight inspection inspections inspector inspectors instead insulin intentional
  interconnected internal international interpreter interpreters interval intervals intervention interventions interview invalid
  invariants investigate invitation island isolation issue issues item items jargon job jobs joint journey journeys judge junk justice
  kept key keyboard keyring kidney kids kind kindness kitchen knee knees knife knowing knowledge known lack ladder ladies lads
  landscapes languages laptop laptops law lawns laws lawyer lawyers lazy leader leaders leadership leaflet leaflets league learning
  learnt leave leaving ledger left leg legislation legs length lengthy lesson lessons letter letters level levels libraries library lies
  life lifeline lifetime lifts light line link links lips listening literacy literally livid loan locals located login loneliness
  looking loop loss losses lost lot lots love lovely luck luckily lunch lunches lunchtime luxury machine made mainstream majority making
  mall manager managers manual marker mask masking massage mate mates math matter mattress maybe meal meals meanwhile measure measures
  medical medication medicine meds meeting meetings meltdown meltdowns member members memory mental mentor mentors message messages met
  method methods midday middle midnight migrate milestone milestones minds mindset minibus minimal minimum minute minutes miracle
  mistake mistakes misuse mobile mode modes moment money month months mood morning mornings mother mothers movement multi museum museums
  music nappy natural naughty neck need needs neighbour neighbours network neutral newsletter night nightmare nights nine nobody noise
  noises none nonsense nonspecific nope nos nose note notes nothing notice notified notify noun nowhere nudge number numbers nurse
  nurseries nurses nut nutshell obligation obliged observation obstructed obviously occupational office offices okay opaque opinion
  opinions opportunity option optional options order ordinary organisation organisations original otherwise outcome outcomes outreach
  outstanding overdose overflow overload overloaded overnight oversight pace pack package packets pads page paid pain pains paint
  painting paper papers paperwork paracetamol paramedic paramedics park parking part participant participants participation particular
  partner partners partnership party passport password pastoral path pathfinder pathway pathways patience patient patients pattern
  patterns pay payment payments peace peer peers pen pencil people perhaps period periods persistent person personal personnel pest
  pharmacy phone phones photo photos piano picture pictures piece pieces pillow pills pilot pitch place places plan planes planning
  plans plaster platform play playbook player players playground playgroup playscheme please plugin pneumonia point points police
  policies policy pool popular port portage portal portals post pot potholes poverty power practice praise prayer precautionary
  predators prefix pregnancy preparation prescribed prescriber presence pressure pretty preview principle principles priorities priority
  prison privacy problem problems procedure process processes product products profession professional professionals profile profits
  programme programmes progress project projector projects promise promises proof properties property proportional proposal proposals
  protection protocol protocols provider providers provision psychologist psychologists puberty public pulse punctual pupil pupils
  purpose push quality quarter question questionnaire questions queue quiet quote race radio rail railway rain rainwater ramp ramps rant
  rational rationale reading reality really reason reasons reassurance receipt receipts recently recommendation recommendations record
  records recovery recreational redundancy refer referral referrals referred reform reforms refuge refusal refusals region regional
  registration regular regulation regulations relationship relationships relief religion reminder reminders remit removal removals
  repair replies reply report reports representation representative representatives request requests requirement rescue research reset
  residential resilience resource resources respect respite respondent response responses responsibility rest restaurants restraint
  result results retirement return revision reward ribs ridiculous rights rink ripped risk risks road roads robots role roles room rooms
  rota rotated roulette routine routines row rubbish rule rules rural sadly safeguarding safety said sake salary sale sanctuary sand
  savings saying scandal scanner scenario scene scheme schemes schooling science scores screenshots script scripted scripts scrutiny sea
  seat seats seclusion secrecy secret sectioned sector seeing seen seizure seizures self semi sense sensory sent sentence sentences
  session sessions setting settings seven several sexual shame share shattered shift shocking shoes shop shops shortage shoulder shower
  sibling siblings sickness side sight sign signage signpost signposting silence silent sills similar simply situation six skill skills
  skin skipped slap slapped slash sleep slot slots smile smiley snack snacks snow social society software soil solar solicitor
  solicitors solution solutions somebody someone something sometime son sons sorry sort sorts sound source sourced sources space spaces
  spare speech spelling spellings spent sport sports spot spreadsheet squeeze staff staffing stage stairs stakeholder stakeholders
  standard standards statement statements statistics status statuses step stepdad steps sticky stigma stock stocktake storage store
  storey stories strace strand strategic streamline streamlined street streets strength stress stressed structure structured struggle
  struggles student students studies study stuff style subscribe substitutes success sufficient suggestion suggestions suicidal suicide
  sum summaries summary summer sun superb supermarket supervision support supporters sur surely surgery surname surprise survey surveys
  suspension suspensions swimming swing symbols sympathetic symptom symptoms syndrome system systemic systems table tables tablet
  tablets tabs tail taken taking talk talking talks target targets task tasks taught tax taxi taxis taxpayer team tears tech techniques
  technology teenager teenagers telephone telling ten tent term terms terrible test testing tests thankful thanks theatre theme themes
  theory therapies therapist therefore thighs thing things thinking thirty thorough though thought thoughts thousand threat threats
  three threshold thresholds throat thrush ticket tickets time timeline timescale timescales timetable timetables title toilet toilets
  told tool tools topic totally town towns toxic toys trace track trainer trainers training trampoline transcript transformation
  transgender transit transition transitions transparency transport trauma traumatic travel treatment tree trees triage trip trips
  trolleys trouble truck truly trust trustees truth trying tube tuition tutor tutors twelve twenty two type types unacceptable
  unannounced unanswered unaware unbelievable uncertainty unclear unconditional understanding uneasy unfortunately uniform uniforms unit
  units university unless unmask unnecessary unsafe unsteady unsupported unwell update updates urine use user users vacancy valid value
  values van vape vapes variety veggies vehicle vehicles venues verb verbal verbatim verbs version versions vet video videos view views
  violent virtual vision visit visits visual visuals vital voice voices volume voluntary volunteer volunteers vote wage wages wait
  waiting waits walk wall walls war warning waste water waterways way ways weakness weaknesses wealth weather webinar website websites
  week weekend weekends weeks weight welcome welfare wellbeing whatever wheelchair wheelchairs whichever whoever whose widow width wife
  window windows winner wish withdrawal woke woman women wonder wonderful word words work workbench worker workers workflow workforce
  working workload workshop workshops workstream world worms worries worry wow writing yeah year years yes youth zone zones
  `
    .split(/\s+/u)
    .filter(Boolean),
)
