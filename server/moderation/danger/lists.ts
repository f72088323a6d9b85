const list = (words: string): readonly string[] => words.split(/\s+/u).filter(Boolean)

/** Lists of words that a rule names in square brackets. They are fixed: a rule that needs another word writes it with a stroke, `son/cub`. */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
  me: list('me us'),
  him: list('him her them me us'),
  child: list(
    `son sons daughter daughters boy boys girl girls child children childs kid kids lad lads baby babies toddler twins twin grandson granddaughter
     grandchild nephew niece brother brothers sister sisters sibling pupil pupils student teen teenager youngster bairn stepson stepdaughter lo ds dd`,
  ),
  adult: list(
    `dad stepdad mum stepmum nan nana gran grandma grandad granddad grandfather grandmother uncle aunt aunty auntie husband wife partner boyfriend
     girlfriend ex hubby man men woman bloke lodger neighbour carer carers staff teacher teachers ta tas tutor escort driver worker workers
     babysitter childminder coach parent parents fosterer cousin cousins family someone colleague member assistant`,
  ),
  person: list(
    `i he she they we you dad stepdad mum stepmum nan uncle husband wife partner boyfriend ex hubby man men woman son daughter boy girl child kid lad
     brother sister cousin pupil student friend mate someone one parent teacher staff ta carer escort driver teenager nephew niece grandson
     granddaughter neighbour twin year old`,
  ),
  self: list('myself himself herself themselves yourself'),
  hits: list(
    `hit hits hitting slap slaps slapped slapping punch punches punched punching kick kicks kicked kicking beat beats beaten beating smack smacks
     smacked smacking whack whacks whacked thump thumps thumped strangle strangles strangled strangling choke chokes choked choking throttle throttles
     throttled batter batters battered battering bashes bashed headbutt headbutts headbutted attack attacks attacked attacking assault
     assaults assaulted assaulting hurts hurting pinches pinched belts belted whips whipped clouts clouted abuse abuses abusing`,
  ),
  weapon: list(
    'knife knives machete machetes gun guns shotgun blade blades hammer axe bat crowbar sword petrol acid hatchet crossbow rifle',
  ),
  body: list('arm arms wrist wrists leg legs thigh thighs throat neck stomach skin'),
  pills: list(
    `tablet tablets pill pills paracetamol ibuprofen melatonin medicine medication codeine sertraline antidepressants morphine insulin sleepers
     painkillers aspirin capsules`,
  ),
  height: list('bridge roof window balcony car building flyover viaduct ledge cliff multistorey motorway park'),
  many: list('all many handful handfuls lots loads bottle box boxes packet packets whole loads several dozens load'),
}

/** Lists that are told by the look of a word. */
export const LOOKS: Readonly<Record<string, RegExp>> = {
  number: /^\d{1,4}$/u,
  bignumber: /^(?:[89]|[1-9]\d{1,2}|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty)$/u,
}
