/** The plainest words for wanting to die and being hurt in languages that families in England write in. Accents do not matter. */
export const OTHER_LANGUAGES = `
# Polish
suicide: nie chce ... zyc; gap 2; not zyc w/z/na/tutaj
suicide: chce/chcial/chciala/chciałby umrzec
suicide: chce/chcial/chciala/probowal/probowala sie/się zabic/powiesic
suicide: zabic/zabije/zabijam/powiesic sie
suicide: samoboj*
self harm: tnie/okalecza/okaleczam/tne/ciac sie
violence: bije/bil/uderzyl/kopie/bija/dusi & mnie/nas/dzieci/dziecko/syna/corke/go/ja
violence: zrobie/zrobic/robi ... krzywde; gap 2
sexual harm: gwalc*/zgwalc*/molest*
threat: zabije/zabic & mnie/nas/ja/go/dzieci
# Romanian
suicide: vreau/vrea/vreu/voia sa mor/moara
suicide: nu mai vreau/vrea ... traiesc/traiasca; gap 1
suicide: sinuci*
self harm: se/ma taie/tai pe
violence: ma/ne/il/o bate/loveste/batut/lovit
violence: lovit/batut copilul/copiii/fiul/fiica/baiatul/fata
violence: bate copilul/copiii/copii/fiul/fiica/copil
sexual harm: violat/violata/violeaza/abuzat/abuzata/abuzeaza
threat: ma/ne/il/o omoara/omor
# Spanish, Portuguese, French, Italian, German
suicide: quiero/quiere/queria morir/morirme/morirse/matarme/matarse
suicide: me/se quiero/quiere matar/morir
suicide: no quiero/quiere vivir; not vivir en/con/aqui
suicide: suicid*; not suicide/suicides/suicidal, suicidally
violence: mi marido/padre/pareja/padrastro/papa/novio ... pega/pego/golpea/maltrata; gap 2
violence: me/nos/le/les/lo/la pega/golpea/maltrata
suicide: quero/quer/queria morrer
suicide: se/me quer/quero matar/suicidar
suicide: quero/quer me/se matar
violence: bate/bateu em/no/na/nos/nas/me/mim
suicide: veux/veut/voulait mourir
suicide: veux/veut ... plus vivre; gap 2
suicide: veux/veut/voulait me/se tuer/suicider
violence: me/nous/le/la/les frappe/bat/tabasse
violence: frappe/bat les/mon/ma/mes/notre enfants/enfant/fils/fille
suicide: voglio/vuole/voleva morire/uccidermi/uccidersi/ammazzarmi/ammazzarsi
violence: mi/ci/lo/la picchia
suicide: nicht mehr leben
suicide: will/mochte sterben
suicide: mich/sich umbringen
violence: schlagt mich/uns/ihn/sie/meinen/die
# Lithuanian, Turkish, Ukrainian and Russian
suicide: noriu/nori mirti/nusizudyti/zudytis
suicide: nusizud*
suicide: olmek istiyor*
suicide: intihar
suicide: kendimi/kendini oldur*
suicide: хочу/хочет/хоче/хотел/хотела умереть/померти/вмерти
suicide: не хочу/хочет/хоче ... жить/жити; gap 1
suicide: самоубий*
suicide: убить/вбити/убью/вбє себя/себе
violence: бьет/бє/бьёт/избивает/побив меня/мене/нас/ребенка/детей/дітей/сына/дочь
# Arabic, Urdu, Hindi, Bengali, and Urdu in English letters
suicide: ان اموت
suicide: اريد الموت
suicide: انتحر/انتحار/الانتحار/ينتحر/تنتحر
suicide: يقتل/تقتل/اقتل/قتل نفسه/نفسها/نفسي
violence: يضربني/تضربني/ضربني/يضربنا/يضربه/يضربها
violence: يضرب/ضرب الاطفال/الاولاد/ابني/ابنتي/اطفالي/اولادي
suicide: مرنا چاہتی/چاہتا/چاہتے
suicide: خودکشی
violence: مارتا/مارتے/مارتی ہے/ہیں
suicide: मरना चाहता/चाहती/चाहते
suicide: आत्महत्या/खुदकुशी
suicide: মরে যেতে চাই
suicide: আত্মহত্যা
suicide: marna chahti/chahta/chahte/chahata/chahati
suicide: khudkushi/khudkashi/khudkhushi
violence: maarta/marta/maarte/marte/maarti hai/he/hain
# Chinese, Welsh
suicide: *自杀*
suicide: *自殺*
suicide: *想死*
suicide: eisiau marw
suicide: lladd fy/ei hun/hunan
`
