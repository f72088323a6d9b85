/** First names of families in England that the word list of our language library does not know, by the places they come from. */
export const HERITAGE_NAMES: ReadonlySet<string> = new Set(
  `
  tunde olu oluwaseun seun yewande folasade folake sade bola bukola temitope temi tobi tolu femi kemi ayo ade adeola adebayo adaeze chidera chidi chinedu
  chiamaka ngozi nkechi ifeoma ikenna obinna uche emeka amaka ebere onyeka blessing precious goodness patience comfort gift divine favour
  kwame kofi kwaku yaw kojo ama abena akosua efua adwoa esi nana tendai tafadzwa tinashe rutendo chipo farai nyasha thabo sipho thulani lerato nomsa
  zanele themba lindiwe wanjiru njeri kamau otieno achieng wambui mwangi makena amani neema baraka juma asha halima hodan hibo ifrah ayaan abdi
  abdirahman mohamud warsame farah sahra khadra hamdi deeqa liban mahad zakariya zakaria yonas selam dawit mehret tsegaye almaz bereket hiwot
  agnieszka mateusz kacper wojciech wojtek krzysztof piotr tomasz dominik bartosz maciej michal pawel jakub zofia zuzanna oliwia maja hanna ewa
  magdalena malgorzata joanna katarzyna kasia basia beata dorota grazyna iwona jolanta kinga marzena patrycja urszula weronika szymon grzegorz
  ionut andrei mihai cosmin stelian florin bogdan catalin razvan alexandru ioana mariana elena gabriela mihaela raluca simona roxana nicoleta
  radu vasile gheorghe petru adina crina denisa georgiana ruslan oksana olena iryna taras bohdan yulia svitlana dmytro mykola andriy
  gurpreet harpreet manpreet jaspreet sukhdeep simran jasleen harjit kuldeep baljit amrit navdeep gurdeep parminder rajinder surinder balwinder
  priyanka priya lakshmi deepika anjali pooja sunita kavita meera radha arjun rohan vikram sanjay rajesh suresh ramesh anand arun vijay nikhil
  aarav vihaan advait ishaan ananya diya kavya saanvi thushara nirmala kumaran
  aaliyah aisha ayesha amina amna fatima zainab zaynab maryam mariam khadija sumayya safiya hafsa inaya inayah anaya aleena hamza bilal yusuf ibrahim
  musa isa ismail imran asif usman umar haris zain zayn rayyan ayan shabnam rukhsana parveen nasreen shazia samina saima nadia farzana tahira
  rubina uzma bushra noor iqra laiba hiba sana rabia sadia jamal jamila latifa rashida yasmin yasmeen layla leyla hussain hasan ali rehan faisal
  tariq khalid nasir wasim kashif adeel shahid tanvir shabir rahim karim jahanara nazma rokeya shirin taslima mehmet mustafa emre elif zeynep
  aylin ayse fatma cem deniz ozgur hakan yildiz
  siobhan saoirse niamh aoife caoimhe ciara roisin sinead grainne orlaith eilidh mairead catriona fionn oisin cian tadhg eoin darragh cormac
  padraig seamus declan bronwen cerys carys ffion angharad eleri gwen nia rhiannon seren tegan iolo ieuan ifan gethin rhys owain gareth dewi
  xin xiu ying mei ling jun wei hao yi yan xiao jing hui thi mai linh minh anh thanh nguyen huong tuan quang
  beatriz joao tiago rafael thiago mateus joana catarina duarte fabio vitor leandro larissa camila thais luiz
  mantas lukas rokas jonas egle ruta ugne rasa daiva vytautas kestutis ivaylo dimitar plamen desislava tsvetelina
  jayden kayden hayden brayden kian kyan kaiden kaden alfie archie freddie teddy ollie harley riley rylee kayleigh kaylee keeley demi kacey
  ellie millie tillie lottie evie maisie daisy-mae ellie-mae lexi lacey-mae poppy-mae ava-mae isla-rose amelia-rose lilly-may tommy-lee
  theo leo noah ezra luca arlo kai kit ty jaxon jaxson jax tyrone delroy dwayne leroy shanice chantelle chanel kadeem shaniqua
  tyreese tyrell malachi ezekiel isaiah josiah jeremiah elijah nathaniel amara amari imani zuri kezia keziah nevaeh aniyah
  finn flynn orla bogdana fliss freya esme elsie ottilie ophelia cressida imogen saffron bryony kerry-anne sally-ann jo-anne mary-lou jean-luc
  `
    .split(/\s+/u)
    .filter(Boolean),
)

/** Names that are also everyday words, months or places. They count only where the words around them make them a name. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  `
  grace hope faith joy mercy charity patience comfort gift divine favour blessing precious goodness harmony melody summer autumn winter april may june
  august rose lily daisy poppy violet ivy heather hazel iris fern holly olive ruby pearl amber jade crystal sky skye dawn eve star river robin jay
  wren martin drake storm rain sunny sandy misty will bill mark frank pat art jack rob bob nick sue don drew chase buddy angel ray guy dean earl duke
  king prince major grant miles rich wade dale glen cliff heath brook reed ash forest lance gene carol penny victor vera olga max maxi rod ty chip skip
  rusty dusty lucky bliss honour justice liberty constance prudence clement noel sage saffron ginger basil rosemary cherry berry peach christian
  georgia florence paris chelsea brooklyn london sydney charlotte lincoln preston chester carlisle kent devon austin dakota india china asia kenya
  israel jordan bradford stafford warwick ashby kerry clare hunter mason taylor carter cooper tyler archer fisher baker miller porter parker
  sana noor star kit kai ali ling mai wei yan yi hui anh isa esi ama ade ty leo lee bay kay gay hank peg tim ed ori flora richie cole foster
  marina dot bonnie blanche sunshine dolly candy cookie honey crew bird bishop dean frost young little bright small strong short long brown
  black white green grey gray wood woods hill field stone rivers banks day night love power price rice bell ball cook
  `
    .split(/\s+/u)
    .filter(Boolean),
)
