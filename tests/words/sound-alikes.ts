/** Words that sound like another common word ("pear", "pair"), at least to some people here: no receipt code may be made of them. */
export const SOUND_ALIKES: readonly string[] = `
  accept affect aisle allowed allude aloud altar alter ant arc ark ascent assent assistance assistants ate aunt aural auricle awe awful
  axel axle bail bait baited bald bale ball balmy band banned bare bark barmy baron barque barren base bass bate bated bawl bawled bay
  bazaar be beach bean bear beat beau bee beech been beer beet bell belle berry berth bey bier billed birth bite bizarre blew bloc block
  blue boar board boarder bold bolder boos booze border bore bored bough boulder bow bowled boy braid braise brake brayed brays bread
  break bred brews bridal bridle broach brooch brows browse bruise brut brute build buoy bury but butt buy by bye byte cache candid
  candied cannon canon canvas canvass carat carrot cash cast caste caster castor caught caulk cedar ceded ceiling cell cellar censor cent
  cereal cession chased chaste cheap cheater check cheep cheetah cheque chews chic chili chilli chilly choir choose chord chute cite clack
  claque clause claws click climb clime clique coarse coax cocks cokes colonel colour complement compliment coo cops copse cord core cored
  cork cornflour cornflower corps cosign cosine council counsel coup course court coward cowered cox creak creek crewed crewel crews crude
  cruel cruise cubical cubicle cue curb currant current cygnet cymbal cypress cyprus dam damn daze dear deer dense dents descent desert
  dessert dew die dire discreet discrete dissent doe done dough draft draught draw drawer dual ducked ducks duct due duel dun dux dye dyer
  earn eave effect eight elicit elude emerge eminent eve ewe except eyelet facts faint fair fairy fare farther fate father faun fawn fax
  feat feet feint ferry fete few find fined fir fisher fishing fission fissure flair flare flaw flea flecks flee flew flex flier flocks
  floor flour flower flu flue flyer for fore foreword fort forth forward fought foul four fourth fowl franc frances francis frank frays
  freeze friar frieze fryer fur furs furze gait gamble gambol gate gays gaze geezer genes geyser gild gilt gnome gnu gored gourd graft
  graph grate gray great grey grill grille grisly grizzly groan grown guessed guest guild guilt guise guys gym hail hair hale hall halve
  handsome hangar hanger hansom hare hart haul have heal hear heard heart heel herd here hertz hew hey hi high higher him hire hoard
  hoarse hoes hole holy hoop horde horse hose hour hue humerus humorous hurts hymn idle idol illicit immerge imminent in inn isle islet
  jam jamb jeans jewel jim joule karat kerb kernel key knave knead knew knight knit knob knot know knows lac lack lade laid lain lama lane
  laps lapse larva lava law lays laze leach lead leak lean leased least led leech leek lessen lesson levee levy liar lie lien lightening
  links literal littoral llama loan loch lock lone loot lore lumbar lumber lute lye lynx lyre made maid mail main maize male mall mane
  manna manner manor mantel mantle mare marshal martial mask masque maul maw mayor maze meat medal meddle meddler medlar meet metal mete
  meter metre mettle mews might mince mind mined miner minor mints missed mist mite moan moat mode moor moose more morning mote mourning
  mousse mowed mown mucous mucus muscle muse mussel mynah naval nave navel nay need neigh new nice niece night nit no nob nome none nose
  not nun oar ode offal oh one or oracle oral ordinance ordnance ore our oversea overseas owe owed paced packed packs pact pail pain pair
  palate pale palette pallet pane pare parka parker paste paten patent patience patients pause paw paws pax pea peace peak peal pear pedal
  peddle pee peek peel peer phew phlox phrase pi pie piece pier pique place plaice plain plait plane plat pleas please plum plumb pocks
  pole poll poor populace populous pore pour pours pox practice practise praise prays presence presents preys pries prince principal
  principle prints prize profit prophet pros prose quarts quartz quay queue quire quota quoter rack rain raise raiser rap rapper raw rays
  raze razor read real reck red reed reek reel reign rein rest retch review revue rex rigger right rigour ring rite road roam roar rode
  roe role roll rome roo rood root rose rota rote rotor rouble rough rouse route roux row rowed rows rubble rude rue ruff rung rye sac
  sachet sack sacks sail sale sashay satire satyr sauce saver savour saw sax scene scent scents scull sea sealing seam sear seas sects see
  seeded seeder seek seem seen seer sees seize sell seller sense sensor sent serf serial session sex shear sheer shoe shoo shoot shore
  side sighed sighs sight sign signet sikh sine sink sioux site size skull slay sleigh sleight slew slight sloe slough slow soar soared
  sold sole soled some son sore sort sought soul source spa spade spar spayed spec speck staid stair stake stalk stare stationary
  stationery stayed steak steal steel step steppe stile storey stork story straight strait style succour sucker sue suede suite sum
  summary summery sun sundae sunday sure surf swat swayed swede sweet sword swot symbol sync tacked tacks tact tail tale talk taper tapir
  tare taught taut tax tea team tear teas tease tee teem tees tense tents tern thai their there threw throne through thrown thyme tic tick
  tide tie tied tier tighten time tire titan to toad toe told tolled ton too tor tore torque tow towed tracked tract trait tray troop
  troupe trussed trust tuba tuber tucks tudor tun turn tux two tyre urn vain vale vane veil vein venous venus verses versus vial vice vile
  vise wail wails waist wait waive wales wan want war ware wares warn waste watt wave wax way we weak weakened wear wears weather wee week
  weekend weigh weight weld welled wet whacks whale what where whet whether whey which whig whine whirl white whither whole wholly whoop
  whorl whose wig wight wind wine wined witch wither won wont wood wore worn would wrack wrap wrapper wreak wreck wrecks wrest wretch
  wring write wrote wrung wry yew yoke yolk yore you your
`
  .trim()
  .split(/\s+/)
