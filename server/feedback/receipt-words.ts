/**
 * The 2,048 words that receipt codes are made of, in the order that gives each its eleven bits. Chosen to be read down a phone: three to
 * eight letters, known at nine years of age, no two alike in their first four letters or but for one letter, none that sounds like
 * another word, none that frightens or hurts. Codes that people hold depend on every word and its place: never change the list.
 */
export const RECEIPT_WORDS: readonly string[] = `
  abacus able aboard about above absorb accent achieve acorn acrobat acting actor adapt addition address adjust admire adult advance
  advice afloat after again ago agree ahead ahoy aircraft airmail airport airy album algebra alike alley almond aloft alpaca alphabet
  alpine already also always amaze amber amuse anagram anchor ancient android animal ankle answer antelope anthill antique antler anybody
  anytime anyway applaud approve apricot apron aqua arcade archive arctic arena armband armchair armful aroma around arrange arrive arrow
  art artist artwork ashore ask asking asleep aspect assemble athlete atlas atom attach attempt attic attract auction audience august
  author autumn average avocado awake award away awesome baboon backyard badge baffle bag bagel baggage bagpipe bakery balance balcony
  balloon bamboo banana bangle banjo bank banner banquet barber barefoot bargain barley barnacle barrel baseball basic basket bassoon
  bathroom battery bayleaf beacon beads beaker beam beanbag beard because become bedside bedtime beechnut beef beehive beeline beetroot
  before begin believe bellows below bench bend beneath berries better between beyond bicycle biggest bike binder biology birch birdsong
  birthday biscuit bison bit blanket blazer blinker bliss blizzard bloom blossom blouse blown bluebell blur boating bobbin bobcat bobsled
  boiler bolt bonfire bongo bonnet bonus bookworm booming boost booted both bottle bouncy bowling bowtie boxcar bracelet bramble brand
  brass brave breadbin breeze brew brick bridge brief bright brim bring bristle broccoli bronze brook brother brownie brunch brush bubbly
  bucket bud budding budgie buffalo buggy bugle builder bulb bulky bulldog bulrush bumble bumper bundle bungalow bunkbed bunny bunting
  burger burrow business busker bustle busy butler button buzz cabbage cabinet cactus cadet cakes calendar calf calming camel campfire
  canal candle canoe canteen canyon capable cape captain caravan cardinal careful cargo caring carnival carpet carriage cartoon carve
  cascade cashew castle catch category catkin catnap cats cavern celery cello cement century chair chalk champion chance chapter charcoal
  chatty checkers cheddar cheery cherish chestnut chew chickpea chief chimney chin chipmunk chirpy chisel chive choice choosing chorus
  chuckle chum chunk chutney cinema cinnamon circle citrus city clam clang clapping clarinet classic clatter clean clerk clever cliff
  climber cloak clog clothes cloudy club cluck clump cluster clutch coach coaster cobbles cobweb cockle cocoa cod coil coldest coleslaw
  collar column combine comet comfort comic common compass concert cone confetti conker connect console contain cookie cooler copper copy
  coral corgi corner corridor cosmos costume cotton country couple courage cousin cowboy cowshed crab cracker cradle crafty cranny crate
  crawl crayon creature credit crescent cricket crimson crisp crocus crop crossing crowd crumb crunchy crust crystal cube cucumber cuddle
  culture cup cupboard cupcake curious curl curry curtain cushion cutlery cyclist dabble daffodil dainty daisy dale damp damson dancer
  dandy dapple darts dawdle day daybreak daydream daylight daytime dazzle dearest december decide decorate define defrost degree deliver
  denim depart depth describe design desk detail detect develop dewdrop diagram dial diamond diary diesel digest digital dimple ding
  dinosaur direct discover dish display distance diver dock document dodgem dog doll dolphin domino donate doodle doorbell dormouse dove
  downpour dozing dragon drama drawing dream dressing drift drill drive drizzle droplet drum dryer duckling duke dumpling during duster
  duty duvet dynamic each eager eagle early earmuffs earring earth easel eastern easy eating echo eclair eclipse edge edging editor effort
  egg eggcup either elastic elbow elder electric elegant element elephant elm email embrace emerald emotion empire emu energy engine enjoy
  enlarge enormous enough enter entrance envelope episode equal estimate event every exact example exchange excite exclaim exercise exit
  expand expect explain export express extend extra eyebrow eyelash fabric fabulous face factory fairness falafel falcon fall family
  famous fancy fantasy far faraway farmer fashion fasten feast feature february feed fence fern ferret festival fetch fiction fiddle
  fidget field fig figure fillet film filter final finch finest finish fireside firmly fishbowl fitted fixing fizz flag flake flamingo
  flannel flapjack flask fleece flexible flicker flight flint flip floating flock floodlit florist flourish flow fluff fluid flurry flute
  fly flyover foam foggy foghorn folder follow food footpath forest forge fork fortune forum fossil fountain fox foxglove fraction frame
  freckle free fresh friday friend frilly fringe frisbee fritter frog frolic front frosty frozen fruit fudge fuel fun funfair funky
  furnish further future fuzzy gadget galaxy gallery games gander gannet garage garden gargle garland garment gateway gather gazelle gear
  gecko geese gem general genius gentle genuine geology geometry geranium gerbil gesture giant gift giggle giraffe girl give giving gizmo
  glacier glad glance glass glaze gleam gleeful glen glider glimmer glisten glitter globe glossy gloves glowing glue goalie goat gobble
  goblet goggles golden golf gondola gong goodbye gooey goose gorgeous gorilla gosling gradual grain grammar granite grape grassy grateful
  gravity green grid grinning grocer groove grotto group grow guess guide guinea guitar gull gumboot gumdrop gumtree guppy gymnast habit
  haddock haggis hairband halfway hammock hamper hamster handmade hangout happy harbour hardware harmony harness harp harvest hat hatbox
  hatstand hawk hawthorn hayfield hayloft haymaker haystack hazel headland hearty heater heavy hectare hedgehog height helium helmet help
  herb heritage heron herring herself hexagon highland hiker hiking hillside himself hinge hippo history hobbies hockey hoist hold holiday
  holly homemade honey hook hooting hopeful hopping horizon horn hosepipe hotdog hotel house huge hugging hula human humbug humid humming
  hurdle hurrah husky hutches ice iceberg icicle icing icon ideal igloo imagine imitate improve inches include index indigo indoor
  industry inflate inform inkling inkpot inner innings input insect inside instead interest invest invite iris island item itself ivory
  ivy jackdaw jaguar jamboree january jasmine javelin jazz jeep jelly jersey jester jet jetpack jetty jiffy jigsaw jogger join joke
  jotting journal joy joyful jubilee judo juggler juicy jukebox july jumbo jump junction june jungle junior jupiter just kangaroo karate
  karting kayak kazoo kebab keen keeper kennel kestrel ketchup kettle keyboard keyhole keypad keyring kilogram kind kingdom kiosk kipper
  kitchen kite kitty kiwi knee knitting knobbly knock knuckle koala labrador lacing ladder ladle ladybird lagoon lakeside lamb landing
  lanes language lantern lapwing larch large lark laser lasso lasting latte laugh launch laurel lavender lawn layout leader leafy league
  leapfrog learn leather left legend leisure lemonade lemur length lentil leopard lettuce level library lid life lifting lighter likely
  lilac lily limerick limpet linen link lion lipstick liquid list little lizard loafer loaves lobby lobster locate locker lodge logbook
  logic logo lollipop longboat loop lorry lotion lotus loud lounge lovely loving lowland loyal lucky luggage lukewarm lullaby lunar
  lunchbox lyrics macaw machine magazine magenta magic magma magnet magpie majestic make mallard mammoth manage mandarin mango mansion
  many maple mapping marathon marble marching margin marigold market maroon marquee marsh marvel marzipan mascot massive mast maths
  mattress maximum mayfly maypole meadow mealtime meaning measure medium meerkat meeting melon melt member memory mending menu mermaid
  merry mesh message metallic meteor method metric midday midnight mighty mild milkman mime mimic mindful mineral mingle minibus minnow
  mint minute mirror misty mitten mixture mobile modern mole moment monday monitor monkey monsoon monument moonlit moorland mop mosaic
  moss mostly motor motto mount mouth movement movie muddy mudguard muesli muffin mulberry multiply munch museum mushroom music mustard
  mutter myself mystery nachos name nanny napkin narrator narwhal nation nature navigate nearby neatly nebula necklace nectar needle neon
  nephew neptune nestbox netball network newest news next nibble nicely nickname nifty ninja noise nonsense normal north nosebag notebook
  notice noun novel now nozzle nudging nugget number nursery nut nutmeg nylon oak oasis oatmeal oblong oboe ocean octagon octopus offer
  office offside often olive olympic ongoing onion online onlooker only onto onward opening opera opinion opposite option orange orbit
  orchard order ordinary organic origami ornament osprey ostrich otter ounce outdoor outfit outgrow outing outline outpost outside oval
  ovens overlap owl owner oxen oyster ozone pacific package padding padlock page paint pal palace pancake panda panel panorama panther
  papaya paper paprika parade parcel parent parrot parsnip partner passage pasta pathway patio patrol pattern pavement pavilion peacock
  peanut peapod pearl pebble pelican pen pencil pendulum penguin penny pentagon people pepper perch perfect perhaps petal pets phone photo
  physics piano pickup picnic picture pigeon piglet pigtail pillow pilot pinball pinecone pinpoint pioneer pipe pitch pixel pixie pizza
  placemat plank plaster platform player plaza pleasant plenty pliers plimsoll plug plumber plywood podcast poem poetry pointer polar
  polite polka pollen pompom poncho pond ponytail pool popcorn poppy popular porridge portrait position possible postcard pot potato
  pottery pouch powder powerful prance precious prefer prepare press pretzel preview prickly pride primary princess product profile
  progress promise pronoun proof proper protect proud provide prune public pullover puma pumpkin punnet pupil puppet purchase purpose
  purse push putty puzzle pyramid quack quad quail quality quantity quarry queen question quiet quill quirky quiz quote rabbit racket
  radar radio raft railway rainy raisin rally ranch random ranger rapid rare rattle raven ravioli ready reason rebuild recall receive
  recipe recover recycle reduce referee refill reflect refresh region regular reindeer rejoin relay release reliable reload remain
  remember reminder remote rename renew repair repeat reply reptile request reserve resort respond restore result retell rethink return
  reunion reveal revise reward rewind rewrite rhino rhombus rhubarb rhyme rhythm ribbon rich rider ringtone rinse ripple rising risotto
  roadside roast robin robot rocky rodeo roller room rooster rope rosette rosy rotate roundest routine rover rowan rowboat royalty rubber
  ruby rucksack rudder ruffle rug ruler rummage runner runway rustic saddle safari saffron sailor salad salmon salsa salt salute samba
  sample sandpit sapling sardine satchel saturn saucer sausage save sawdust scallop scamper scarlet scatter scenery schedule school
  science scissors scooter score scout scramble screen script scroll scrunch scuba seafood seagull seahorse search seaside seat seaweed
  section seedling seesaw select selfie serve settee shake shallow shampoo sharpen shed sheet shelf sherbet shield shift shimmer shine
  shipyard shoebox shop short shoulder shovel shower shrimp shrub shuffle shuttle sideways signal silence silk silver similar since singer
  sister sizzle skater sketch skill skip skirt skittle sky skylark slate sledge sleepy slide slipper slogan slope slush small smart
  smiling smoothie smudge snail snappy snazzy snooze snorkel snowy snug soap soccer social socket soda soft solid solo solution solve
  somehow sonic sooner soothe sound sour southern spacious spanner spare spatula speak speedy spell spend sphere spiky spinach spiral
  splash splendid split sponge spoon sporty spotless spray spread spring sprout spruce square squeak squirrel stable stack stadium stage
  stairway stallion stamp standard stapler starlit station steady steer stencil stereo stew sticker stilt stir stitch stoat stocking
  stopping storage stove straw street stride strong student stuff sturdy stylish subject subtract subway success such sudden sugar suggest
  suitcase sultana summer sundial sunhat sunlit sunrise sunset superb supply surface surprise survey sushi swan sweater sweetly swim swing
  swivel swoop sycamore syllable symmetry symphony syrup system tabby tabletop tackle tadpole tailwind takeaway talent talking tallest
  tandem tanker tap tapestry target tarmac tartan taste taxi teacake teamwork teapot teaspoon teddy telegram tell tempo tennis tent term
  terrier textbook thank thatch theme theory thermal thicken thimble thing thirsty thistle thought thread thrill throw thumb thursday
  ticket tidal tidy tiger tight timber timely tin tinfoil tinsel tiptoe tissue title toasting toboggan today toddler toffee together
  toggle token tomato tombola tomcat tomorrow tongue tonight toolbox toothy topic topmost topple torch tortoise total toucan tourist
  toward tower town towpath toyshop tractor trade traffic trail tram transit travel trawler treasure treble treetop trek trellis triangle
  tricycle trifle trip trolley trombone tropical trot trousers trowel truck true trumpet trundle truth tuesday tugboat tulip tumbling tuna
  tunic tunnel turbine turf turkey turnip turret turtle tusk tutor tutu twang tweak tweezers twice twiddle twig twilight twinkle twirl
  twist type typical ukulele umbrella uncover under undo unfold unicorn uniform unique unite universe unless unlock unpack unroll unusual
  unwind unwrap unzip upbeat update uphill upland uplift upon upright upside upstairs upward urban useful usher usual vacuum valuable
  valve van vanilla variety varnish vase vault vehicle velvet venue version vertical vest viaduct vibrate victory video view villa vinegar
  vintage violet visitor visor voice volley volume vote vowel voyage wade wagon wagtail wakeful walk wallaby walnut walrus waltz wand
  wanted warbler wardrobe warm warren wash watchful water wavy weave web website wedding weekday welcome wellies western wetland wheat
  wheel whelk whenever while whisper wicker widest width wigwam wildlife windy winter wipers wireless wisdom wise within wobbly wombat
  wonder woody woof woolly wording worker world wrapping wreath wren wriggle wrinkle wrist written yam yarn yellow yes yeti yodel yoga
  young yourself youthful yoyo yummy zebra zesty zigzag zinc zip zippy zoo
`
  .trim()
  .split(/\s+/)
