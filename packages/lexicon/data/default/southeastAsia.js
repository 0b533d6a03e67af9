/**
 * Names in some languages for the default pack. Made by packages/lexicon/scripts/buildDefaultPack.ts from CLDR 48.2.0; not edited by hand.
 * Licence: Unicode License V3 (© Unicode, Inc., https://www.unicode.org/license.txt) for what is CLDR's, CC0 1.0 for the rest.
 */
const territories = {
"km":`ហ្គាបុង
ហ្គំប៊ី
ហ្គីណេ
ហ្គីណេប៊ីស្សូ
កូតឌីវ័រ|អាយវ៉ូរី ខូសថ៍
កាមេរូន
កាប់វែរ
ឡេសូតូ
លីបេរីយ៉ា
លីប៊ី
ម៉ាដាហ្គាស្កា
ម៉ាឡាវី
ម៉ូរីតានី
ម៉ូរីស
ម៉ារ៉ុក
ម៉ូសំប៊ិក
ណាមីប៊ី
នីហ្សេ
នីហ្សេរីយ៉ា
អ៊ូហ្គង់ដា
រវ៉ាន់ដា
សៅតូម៉េ និង ប្រាំងស៊ីប
សេណេហ្គាល់
សីស្ហែល
សៀរ៉ាឡេអូន
សូម៉ាលី
ស៊ូដង់
ស្វាស៊ីឡង់
កេនយ៉ា
អេត្យូពី
ហ្គាណា
កោះ​វឺជីន​អាមេរិក
ព័រតូរីកូ
កូសូវ៉ូ
អាមេរិក​ឡាទីន
សាំង​ម៉ាទីន
ម៉ុងស៊ែរ៉ា
ហ្ស៊ីប្រាល់តា
បារាំង
ចក្រភព​អង់គ្លេស|ច.អ.
ម៉ាកាវ តំបន់រដ្ឋបាលពិសេសចិន|ម៉ាកាវ
ចិន
អាហ្វ្រិក
ប្រេស៊ីល
រុស្ស៊ី
កាណាដា
ហ្គាំ
សាម័រ អាមេរិកាំង
កោះ​ម៉ារីណា​ខាង​ជើង
ជប៉ុន
ហ្គោដឺឡុប
ម៉ាទីនីក
ម៉ាយុត
រេអុយញ៉ុង
អាមេរិក​ខាង​ត្បូង
កោះ​ទួគ និង កៃកូស
អាល្លឺម៉ង់
បេឡារុស
អ៊ីស្លង់
អេស្តូនី
ន័រវែស
ឡេតូនី
អ៊ុយក្រែន
អារូបា
ឆែក|សាធារណរដ្ឋឆែក
ស្លូវ៉ាគី
ស្លូវេនី
ម៉ុលដាវី
រូម៉ានី
ប៊ុលហ្ការី
ដែនដីប៉ាឡេស្ទីន|ប៉ាឡេស្ទីន
ម៉ាសេដ្វានខាងជើង
អាល់បានី
ហ្គ្រោអង់ឡង់
ក្រូអាស៊ី
បូស្ន៊ី និងហឺហ្ស៊ីហ្គូវីណា
អាស៊ែបៃហ្សង់
អង់ដូរ៉ា
ស៊ីប
ហ្សកហ្ស៊ី
កាហ្សាក់ស្ថាន
ម៉ាល់ត៍
ម៉ូណាកូ
ម៉ុងតេណេហ្គ្រោ
ប៊ឺមុយដា
បុរី​វ៉ាទីកង់
សាន​ម៉ារីណូ
គុយបា
បេលី
បាបាដុស
ឥណ្ឌូណេស៊ី
អង់ហ្គីឡា
ហ្គេនស៊ី
កូរ៉ាកៅ
កោះ​វឺជិន​ចក្រភព​អង់គ្លេស
សាំង​បាថេឡេមី
អាហ្វ្រិកខាងត្បូង
អាល់ហ្សេរី
សីង​ម៉ាធីន
អ៊ូសបេគីស្ថាន
កោះ​ខូក
អៀរឡង់
អាស៊ី​កណ្ដាល
អាមេរិក​កណ្ដាល
ហុងគ្រី
អេស្ប៉ាញ
ស៊ីលី
សហរដ្ឋអាមេរិក|ស.រ.អ
ប៉ូលី​ណេស៊ី​បារាំង
បែលហ្ស៊ិក
កោះ​ណ័រហ្វក់
លុចសំបួ
ហ្វាំងឡង់
សិង្ហបុរី
នូវែល​កាឡេដូនី
ស៊ុយអែត
ណៀ
សង់ព្យែរ និង​មីគីឡុង
លិចតិនស្ដាញ
ដាណឺម៉ាក
វ៉ាលីស និង​ហ្វូទូណា
កោះ​ភីតកាន
ប៉ូឡូញ
កោះ​កូកូស
តូខេឡៅ
លីទុយអានី
ហ្គីអាណា បារាំង
អ៊ីតាលី
ស្វ៊ីស
បារ៉ែន
អាមេនី
អូទ្រីស
សែប៊ី
អូស្ត្រាលី
ក្រិក
អាហ្សង់ទីន
ប៉េរូ
កូរ៉េ​ខាង​ជើង
កម្ពុជា
តួកគី
ដែនដី​អង់គ្លេស​នៅ​មហា​សមុទ្រ​ឥណ្ឌា|ប្រជុំកោះឆាហ្កូស
ព័រទុយហ្កាល់
អឺរ៉ុប
កោះ​ហ្វារ៉ូ
អាស៊ី
អាមេរិក​ខាង​ជើង
អង់តាក់ទិក
ហូឡង់
កោះ​អាឡង់
ទីម័រលេស្តេ|ទីម័រ​ខាង​កើត
កោះ​កៃម៉ង់
កោះ​កាណារី
សាហារ៉ាខាងលិច
ឆាដ
នូវែល​សេឡង់
ការ៉ាប៊ីន
ឥណ្ឌា
ទូវ៉ាលូ
តុងហ្គា
សាម័រ
កោះ​សូឡូម៉ុង
វ៉ានូទូ
ប៉ាពូអាស៊ី​នូវែលហ្គីណេ
ផៅឡូ
ណូរូ
មីក្រូណេស៊ី
កោះ​ម៉ាស់សល
គិរីបាទី
ម៉ុងហ្គោលី
ហ្វីជី
វ៉េណេស៊ុយអេឡា
សូរីណាម
ប៉ារ៉ាហ្គាយ
ហ្គីយ៉ាន
អេក្វាទ័រ
កូឡុំប៊ី
បូលីវី
ទ្រីនីដាត និង​តូបាហ្គោ
សាំង​វ៉ាំងសង់ និង ហ្គ្រេណាឌីន
សាំងលូស៊ី
សាំង​គីត និង ណេវីស
ហ្សាម៉ាអ៊ីក
ហ្គ្រើណាដ
អ៊ុយរូហ្គាយ
ក្វាតេម៉ាឡា
បាហាម៉ា
អង់ទីហ្គា និង បាប៊ុយដា
ហុងឌូរ៉ាស
ដូមីនីក
ជើស៊ី
សាធារណរដ្ឋ​ដូមីនីក
អេហ្ស៊ីប
ហៃទី
អែលសាល់វ៉ាឌ័រ
អ៊ីរ៉ង់
អ៊ីរ៉ាក់
កូស្តារីកា
អ៊ីស្រាអែល
ប៉ាណាម៉ា
យេម៉ែន
ហ៊្សកដានី
នីការ៉ាហ្គា
កៀហ្ស៊ីស៊ីស្ថាន
កូវ៉ែត
ឡាវ
លីបង់
ម៉ាល់ឌីវ
ម៉ាឡេស៊ី
មីយ៉ាន់ម៉ា
នេប៉ាល់
អូម៉ង់
ប៉ាគីស្ថាន
កាតា
អារ៉ាប៊ីសាអូឌីត
ស្រីលង្កា
ស៊ីរី
តាហ្ស៊ីគីស្ថាន
ហុងកុង តំបន់រដ្ឋបាលពិសេសចិន|ហុងកុង
តៃវ៉ាន់
ថៃ
តួកម៉េនីស្ថាន
អេមីរ៉ាត​អារ៉ាប់​រួម
វៀតណាម
កូរ៉េ​ខាង​ត្បូង
អាហ្វហ្កានីស្ថាន
បង់ក្លាដែស
ម៉ាលី
អង់ហ្គោឡា
ប៊ូតង់
ព្រុយណេ
តង់សានី
ហ្វ៊ីលីពីន
សាធារណរដ្ឋអាហ្វ្រិកកណ្ដាល
តូហ្គោ
ទុយនីស៊ី
សំប៊ី
ស៊ីមបាវ៉េ
ស៊ូដង់​ខាង​ត្បូង
ម៉ិកស៊ិក
បេណាំង
បុតស្វាណា
កោះ​ហ្វក់ឡែន
បួគីណាហ្វាសូ
ប៊ូរុនឌី
អែលអុហ្វមែន
កូម័រ
កុងហ្គោ
កុងហ្គោ- គីនស្ហាសា|កុងហ្គោ
ជីប៊ូទី
ហ្គីណេអេក្វាទ័រ
អេរីត្រេ
អូសេអានី
អាហ្វ្រិក​ខាង​លិច
អាហ្វ្រិកខាងកើត
អាហ្វ្រិក​ខាង​ជើង
អាហ្វ្រិក​កណ្តាល
អាហ្វ្រិកភាគខាងត្បូង
អាមេរិក
អាមេរិក​ភាគ​ខាង​ជើង
អឺរ៉ុប​ខាង​ត្បូង
អាស៊ី​ខាង​លិច
អឺរ៉ុប​ខាង​កើត
អឺរ៉ុប​ខាង​ជើង
អឺរ៉ុប​ខាង​លិច
កោះ​អាសេនសិន
ហូឡង់ ការ៉ាប៊ីន
កោះ​ប៊ូវ៉េត
កោះ​ឃ្លីភឺតុន
សាខ
កោះ​គ្រីស្មាស
ឌៀហ្គោហ្គាស៊ី
ជឺតា និង​ម៉េលីឡា
កោះ​ហ្សកហ្ស៊ី​ខាងត្បូង និង សង់វិច​ខាងត្បូង
កោះ​ហឺដនិង​ម៉ាក់ដូណាល់
សង់​ហេឡេណា
ស្វាលបាដ និង ហ្សង់ម៉ាយេន
ទ្រីស្តង់​ដា​ចូនហា
ដែនដី​បារាំង​នៅ​ភាគខាងត្បូង
កោះ​អៅឡាយីង​អាមេរិក`,
"lo":`ກາບອນ
ສາທາລະນະລັດແກມເບຍ
ກິນີ
ກິນີ-ບິສເຊົາ
ໂຄຕີ ວົວ|ໄອໂວຣີ ໂຄທ
ຄາເມຣູນ
ເຄບ ເວີດ
ເລໂຊໂທ
ລິເບີເຣຍ
ລິເບຍ
ມາດາກາສະກາ
ມາລາວີ
ມົວຣິເທເນຍ
ມົວຣິຊຽສ
ໂມຣັອກໂຄ
ໂມແຊມບິກ
ນາມີເບຍ
ນິເຈີ
ໄນຈີເຣຍ
ອູການດາ
ຣວັນດາ
ເຊົາທູເມ ແລະ ພຣິນຊິບ
ເຊນີໂກລ
ເຊເຊວເລສ
ເຊຍຣາ ລີໂອນ
ໂຊມາເລຍ
ຊູດານ
​ເອ​ສະ​ວາ​ຕິ​ນີ|ສະ​ວາ​ຊິ​ແລນ
ເຄນຢາ
ອີທິໂອເປຍ
ການາ
ໝູ່ເກາະ ເວີຈິນ ຂອງສະຫະລັດ
ເພືອໂຕ ຣິໂກ
ໂຄໂຊໂວ
ລາຕິນ ອາເມລິກາ
ເຊນ ມາທິນ
ມອນເຊີຣາດ
ຈິບບຣອນທາ
ຝຣັ່ງ
ສະຫະລາດຊະອະນາຈັກ|ສະຫະລາຊະອານາຈັກ
ມາກາວ ເຂດປົກຄອງພິເສດ ຈີນ|ມາກາວ
ຈີນ
ອາຟຣິກາ
ບຣາຊິວ
ຣັດເຊຍ
ແຄນາດາ
ກວາມ
ອາເມຣິກາ ຊາມົວ
ໝູ່ເກາະມາເຣຍນາຕອນເໜືອ
ຍີ່ປຸ່ນ
ກົວດາລູບ
ມາຕິນີກ
ມາຢັອດ
ເຣອູນິຍົງ
ອາເມລິກາໃຕ້
ໝູ່ເກາະ ເທີກ ແລະ ໄຄໂຄສ
ເຢຍລະມັນ
ເບລາຣຸສ
ໄອສແລນ
ເອສໂຕເນຍ
ນໍເວ
ລັດເວຍ
ຢູເຄຣນ
ອາຣູບາ
ເຊັກເຊຍ|ສາທາລະນະລັດເຊັກ
ສະໂລວາເກຍ
ສະໂລເວເນຍ
ໂມນໂດວາ
ໂຣແມເນຍ
ບັງກາເຣຍ
ດິນແດນປາເລດສະຕິນ|ປາເລດສະຕິນ
ແມຊິໂດເນຍເໜືອ
ແອວເບເນຍ
ກຣີນແລນ
ໂຄຣເອເທຍ
ບອດສະເນຍ ແລະ ແຮສໂກວີນາ
ອາເຊີໄບຈານ
ອັນດໍຣາ
ໄຊປຣັສ
ຈໍເຈຍ
ຄາຊັກສະຖານ
ມອນທາ
ໂມນາໂຄ
ມອນເຕເນໂກຣ
ເບີມິວດາ
ນະຄອນ ວາຕິກັນ
ແຊນ ມາຣິໂນ
ຄິວບາ
ເບລີຊ
ບາບາໂດສ
ອິນໂດເນເຊຍ
ແອນກຸຍລາ
ເກີນຊີ
ຄູຣາຊາວ
ໝູ່ເກາະ ເວີຈິນຂອງອັງກິດ
ເຊນ ບາເທເລມີ
ອາຟຣິກາໃຕ້
ອັລຈິເຣຍ
ຊິນ ມາເທັນ
ອຸສເບກິສະຖານ
ໝູ່ເກາະຄຸກ
ໄອແລນ
ອາຊີກາງ
ອາເມລິກາກາງ
ຮັງກາຣີ
ສະເປນ
ຊິລີ
ສະຫະລັດ
ເຟຣນຊ໌ ໂພລິນີເຊຍ
ເບວຢຽມ
ເກາະນໍໂຟກ
ລຸກແຊມເບີກ
ຟິນແລນ
ສິງກະໂປ
ນິວ ຄາເລໂດເນຍ
ສະວີເດັນ
ນີອູເອ
ເຊນ ປີແອ ມິເກວລອນ
ລິດເທນສະຕາຍ
ເດນມາກ
ວາລລິສ ແລະ ຟູຕູນາ
ໝູ່ເກາະພິດແຄນ
ໂປແລນ
ຫມູ່ເກາະໂກໂກສ
ໂຕເກເລົາ
ລິທົວເນຍ
ເຟຣນຊ໌ ກຸຍອານາ
ອິຕາລີ
ສະວິດເຊີແລນ
ບາເຣນ
ອາເມເນຍ
ອອສເທຣຍ
ເຊີເບຍ
ອອສເຕຣເລຍ
ກຣີຊ
ອາເຈນທິນາ
ເປຣູ
ເກົາຫລີເໜືອ
ກຳປູເຈຍ
ເທີຄີ
ເຂດແດນອັງກິດໃນມະຫາສະໝຸດອິນເດຍ|ໝູ່ເກາະຊາໂກສ
ພອລທູໂກ
ຢູໂຣບ
ຫມູ່ເກາະແຟໂຣ
ອາຊີ
ອາເມລິກາເໜືອ
ແອນຕາດຕິກາ
ເນເທີແລນ
ຫມູ່ເກາະໂອລັນ
ທິມໍ-ເລສເຕ|ທິມໍ ຕາເວັນອອກ
ໝູ່ເກາະ ເຄແມນ
ໝູ່ເກາະຄານາຣີ
ຊາຮາຣາຕາເວັນຕົກ
ຊາດ
ນິວຊີແລນ
ຄາຣິບບຽນ
ອິນເດຍ
ຕູວາລູ
ທອງກາ
ຊາມົວ
ຫມູ່ເກາະໂຊໂລມອນ
ວານົວຕູ
ປາປົວນິວກີນີ
ປາລາວ
ນາອູຣູ
ໄມໂຄຣນີເຊຍ
ຫມູ່ເກາະມາແຊວ
ຄິຣິບາທິ
ມອງໂກເລຍ
ຟິຈິ
ເວເນຊູເອລາ
ຊູຣິນາມ
ພາຣາກວຍ
ກາຍຢານາ
ເອກວາດໍ
ໂຄລົມເບຍ
ໂບລິເວຍ
ທຣິນິແດດ ແລະ ໂທແບໂກ
ເຊນ ວິນເຊນ ແລະ ເກຣເນດິນ
ເຊນ ລູເຊຍ
ເຊນ ຄິດ ແລະ ເນວິສ
ຈາໄມຄາ
ເກຣເນດາ
ອູຣຸກວຍ
ກົວເທມາລາ
ບາຮາມາສ
ແອນທິກົວ ແລະ ບາບູດາ
ຮອນດູຣັສ
ໂດມີນິຄາ
ເຈີຊີ
ສາທາລະນະລັດ ໂດມິນິກັນ
ອີຢິບ
ໄຮຕິ
ເອວ ຊໍວາດໍ
ອີຣານ
ອີຣັກ
ໂຄສຕາ ຣິກາ
ອິສຣາເອວ
ພານາມາ
ເຢເມນ
ຈໍແດນ
ນິກຄາຣາກົວ
ຄຽກກິດສະຖານ
ກູເວດ
ລາວ
ເລບານອນ
ມັນດິຟ
ມາເລເຊຍ
ມຽນມາ
ເນປານ
ໂອມານ
ປາກິດສະຖານ
ກາຕາ
ຊາອຸດິ ອາຣາເບຍ
ສີລັງກາ
ຊີເຣຍ
ທາຈິກິດສະຖານ
ຮົງກົງ ເຂດປົກຄອງພິເສດ ຈີນ|ຮົງກົງ
ໄຕ້ຫວັນ
ໄທ
ເທີກເມນິສະຖານ
ສະຫະລັດອາຣັບເອມິເຣດ
ຫວຽດນາມ
ເກົາຫລີໃຕ້
ອາຟການິດສະຖານ
ບັງກະລາເທດ
ມາລີ
ແອງໂກລາ
ພູຖານ
ບຣູໄນ
ທານຊາເນຍ
ຟິລິບປິນ
ສາທາລະນະລັດອາຟຣິກາກາງ
ໂຕໂກ
ຕູນິເຊຍ
ແຊມເບຍ
ຊິມບັບເວ
ຊູດານໃຕ້
ເມັກຊິໂກ
ເບນິນ
ບອດສະວານາ
ຫມູ່ເກາະຟອກແລນ|ໝູ່ເກາະຟອກແລນ
ເບີກິນາ ຟາໂຊ
ບູຣຸນດິ
ເອວ ອອບ ແມນ
ໂຄໂມໂຣສ
ຄອງໂກ|ສາທາລະນະລັດຄອງໂກ
ຄອງໂກ
ຈິບູຕິ
ເອຄົວໂທຣຽວ ກີນີ
ເອຣິເທຣຍ
ໂອຊີອານີ
ອາຟຣິກາຕາເວັນຕົກ
ອາຟຣິກາຕາເວັນອອກ
ອາຟຣິກາເໜືອ
ອາຟຣິກາກາງ
ອາຟຣິກາຕອນໃຕ້
ອາເມຣິກາ
ພາກເໜືອອາເມລີກາ
ຢູໂຣບໃຕ້
ອາຊີຕາເວັນຕົກ
ຢູໂຣບຕາເວັນອອກ
ຢູໂຣບເໜືອ
ຢູໂຣບຕາເວັນຕົກ
ເກາະອາເຊນຊັນ
ຄາຣິບບຽນ ເນເທີແລນ
ເກາະບູເວດ
ເກາະຄລິບເປີຕັນ
ຊາກຄ໌
ເກາະຄຣິສມາດ
ດິເອໂກ ກາເຊຍ
ເຊວຕາ & ເມລິນລາ
ໝູ່ເກາະ ຈໍເຈຍຕອນໃຕ້ ແລະ ແຊນວິດຕອນໃຕ້
ໝູ່ເກາະເຮີດ & ແມັກໂດນອລ
ເຊນ ເຮເລນາ
ສະວາບາ ແລະ ແຢນ ມາເຢນ
ທຣິສຕັນ ດາ ກັນຮາ
ເຂດແດນທາງໃຕ້ຂອງຝຮັ່ງ
ໝູ່ເກາະຮອບນອກຂອງສະຫະລັດຯ`,
"ceb":`Gabon
Gambia
Guinea
Guinea-Bissau
Cote d’Ivoire|Ivory Coast
Cameroon
Cape Verde
Lesotho
Liberia
Libya
Madagascar
Malawi
Mauritania
Mauritius
Morocco
Mozambique
Namibia
Niger
Nigeria
Uganda
Rwanda
Sao Tome & Principe
Senegal
Seychelles
Sierra Leone
Somalia
Sudan
Eswatini|Swaziland
Kenya
Ethiopia
Ghana
U.S. Virgin Islands
Puerto Rico
Kosovo
Latin America
St. Martin
Montserrat
Gibraltar
France
United Kingdom|^UK
Macao SAR China|Macao
China
Africa
Brazil
Russia
Canada
Guam
American Samoa
Northern Mariana Islands
Japan
Guadeloupe
Martinique
Mayotte
Reunion
South America
Turks & Caicos Islands
Germany
Belarus
Iceland
Estonia
Norway
Latvia
Ukraine
Aruba
Czechia|Czech Republic
Slovakia
Slovenia
Moldova
Romania
Bulgaria
Palestinian Territories|Palestine
North Macedonia
Albania
Greenland
Croatia
Bosnia & Herzegovina
Azerbaijan
Andorra
Cyprus
Georgia
Kazakhstan
Malta
Monaco
Montenegro
Bermuda
Vatican City
San Marino
Cuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Curacao
British Virgin Islands
St. Barthelemy
South Africa
Algeria
Sint Maarten
Uzbekistan
Cook Islands
Ireland
Central Asia
Central America
Hungary
Espanya
Chile
United States
French Polynesia
Belgium
Norfolk Island
Luxembourg
Finland
Singapore
New Caledonia
Sweden
Niue
St. Pierre & Miquelon
Liechtenstein
Denmark
Wallis & Futuna
Pitcairn Islands
Poland
Cocos Islands
Tokelau
Lithuania
French Guiana
Italya
Switzerland
Bahrain
Armenia
Austria
Serbia
Australia
Greece
Argentina
Peru
North Korea
Cambodia
Turkiye|Turkey
Teritoryo sa British Indian Ocean|Chagos Archipelago
Portugal
Europe
Faroe Islands
Asia
North America
Antarctica
Netherlands
Aland Islands
Timor-Leste|East Timor
Cayman Islands
Canary Islands
Western Sahara
Chad
New Zealand|Aotearoa New Zealand
Caribbean
India
Tuvalu
Tonga
Samoa
Solomon Islands
Vanuatu
Papua New Guinea
Palau
Nauru
Micronesia
Marshall Islands
Kiribati
Mongolia
Fiji
Venezuela
Suriname
Paraguay
Guyana
Ecuador
Colombia
Bolivia
Trinidad & Tobago
St. Vincent & Grenadines
St. Lucia
St. Kitts & Nevis
Jamaica
Grenada
Uruguay
Guatemala
Bahamas
Antigua & Barbuda
Honduras
Dominica
Jersey
Dominican Republic
Egypt
Haiti
El Salvador
Iran
Iraq
Costa Rica
Israel
Panama
Yemen
Jordan
Nicaragua
Kyrgyzstan
Kuwait
Laos
Lebanon
Maldives
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Saudi Arabia
Sri Lanka
Syria
Tajikistan
Hong Kong SAR China|Hong Kong
Taiwan
Thailand
Turkmenistan
United Arab Emirates
Vietnam
South Korea
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Philippines
Central African Republic
Togo
Tunisia
Zambia
Zimbabwe
South Sudan
Mexico
Benin
Botswana
Falkland Islands
Burkina Faso
Burundi
Isle of Man
Comoros
Congo
Congo
Djibouti
Equatorial Guinea
Eritrea
Oceania
Western Africa
Eastern Africa
Northern Africa
Middle Africa
Southern Africa
Americas
Northern America
Southern Europe
Western Asia
Eastern Europe
Northern Europe
Western Europe
Ascension Island
Caribbean Netherlands
Bouvet Island
Clipperton Island
Sark
Christmas Island
Diego Garcia
Ceuta & Melilla
South Georgia & South Sandwich Islands
Heard & McDonald Islands
St. Helena
Svalbard & Jan Mayen
Tristan da Cunha
French Southern Territories
U.S. Outlying Islands`,
"fil":`Gabon
Gambia
Guinea
Guinea-Bissau
Côte d’Ivoire|Ivory Coast
Cameroon
Cape Verde
Lesotho
Liberia
Libya
Madagascar
Malawi
Mauritania
Mauritius
Morocco
Mozambique
Namibia
Niger
Nigeria
Uganda
Rwanda
São Tomé & Príncipe
Senegal
Seychelles
Sierra Leone
Somalia
Sudan
Swaziland
Kenya
Ethiopia
Ghana
U.S. Virgin Islands
Puerto Rico
Kosovo
Latin America
Saint Martin
Montserrat
Gibraltar
France
United Kingdom|^UK
Macau SAR China|Macau
China
Africa
Brazil
Russia
Canada
Guam
American Samoa
Northern Mariana Islands
Japan
Guadeloupe
Martinique
Mayotte
Réunion
Timog Amerika
Turks & Caicos Islands
Germany
Belarus
Iceland
Estonia
Norway
Latvia
Ukraine
Aruba
Czechia|Czech Republic
Slovakia
Slovenia
Moldova
Romania
Bulgaria
Palestinian Territories|Palestine
North Macedonia
Albania
Greenland
Croatia
Bosnia and Herzegovina
Azerbaijan
Andorra
Cyprus
Georgia
Kazakhstan
Malta
Monaco
Montenegro
Bermuda
Vatican City
San Marino
Cuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Curaçao
British Virgin Islands
St. Barthélemy
South Africa
Algeria
Sint Maarten
Uzbekistan
Cook Islands
Ireland
Gitnang Asya
Gitnang Amerika
Hungary
Spain
Chile
Estados Unidos|^U.S.
French Polynesia
Belgium
Norfolk Island
Luxembourg
Finland
Singapore
New Caledonia
Sweden
Niue
St. Pierre & Miquelon
Liechtenstein
Denmark
Wallis & Futuna
Pitcairn Islands
Poland
Cocos Islands
Tokelau
Lithuania
French Guiana
Italy
Switzerland
Bahrain
Armenia
Austria
Serbia
Australia
Greece
Argentina
Peru
Hilagang Korea
Cambodia
Türkiye
British Indian Ocean Territory|Chagos Archipelago
Portugal
Europe
Faroe Islands
Asya
Hilagang Amerika
Antarctica
Netherlands
Åland Islands
Timor-Leste|East Timor
Cayman Islands
Canary Islands
Kanlurang Sahara
Chad
New Zealand|Aotearoa New Zealand
Carribbean
India
Tuvalu
Tonga
Samoa
Solomon Islands
Vanuatu
Papua New Guinea
Palau
Nauru
Micronesia
Marshall Islands
Kiribati
Mongolia
Fiji
Venezuela
Suriname
Paraguay
Guyana
Ecuador
Colombia
Bolivia
Trinidad & Tobago
St. Vincent & Grenadines
Saint Lucia
St. Kitts & Nevis
Jamaica
Grenada
Uruguay
Guatemala
Bahamas
Antigua & Barbuda
Honduras
Dominica
Jersey
Dominican Republic
Egypt
Haiti
El Salvador
Iran
Iraq
Costa Rica
Israel
Panama
Yemen
Jordan
Nicaragua
Kyrgyzstan
Kuwait
Laos
Lebanon
Maldives
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Saudi Arabia
Sri Lanka
Syria
Tajikistan
Hong Kong SAR China|Hong Kong
Taiwan
Thailand
Turkmenistan
United Arab Emirates
Vietnam
Timog Korea
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Pilipinas
Central African Republic
Togo
Tunisia
Zambia
Zimbabwe
Timog Sudan
Mexico
Benin
Botswana
Falkland Islands
Burkina Faso
Burundi
Isle of Man
Comoros
Congo
Congo
Djibouti
Equatorial Guinea
Eritrea
Oceania
Kanlurang Africa
Silangang Africa
Hilagang Africa
Gitnang Africa
Katimugang Africa
Americas
Northern America
Katimugang Europe
Kanlurang Asya
Silangang Europe
Hilagang Europe
Kanlurang Europe
Acsencion island
Caribbean Netherlands
Bouvet Island
Clipperton Island
Sark
Christmas Island
Diego Garcia
Ceuta & Melilla
South Georgia & South Sandwich Islands
Heard & McDonald Islands
St. Helena
Svalbard & Jan Mayen
Tristan de Cunha
French Southern Territories
U.S. Outlying Islands`,
"id":`Gabon
Gambia
Guinea
Guinea-Bissau
Côte d’Ivoire|Pantai Gading
Kamerun
Tanjung Verde
Lesotho
Liberia
Libya
Madagaskar
Malawi
Mauritania
Mauritius
Maroko
Mozambik
Namibia
Niger
Nigeria
Uganda
Rwanda
Sao Tome dan Principe
Senegal
Seychelles
Sierra Leone
Somalia
Sudan
eSwatini|Eswatini
Kenya
Etiopia
Ghana
Kepulauan Virgin Amerika Serikat
Puerto Riko
Kosovo
Amerika Latin
Saint Martin
Montserrat
Gibraltar
Prancis
Inggris Raya|^UK
Makau DAK Tiongkok|Makau
Tiongkok
Afrika
Brasil
Rusia
Kanada
Guam
Samoa Amerika
Kepulauan Mariana Utara
Jepang
Guadeloupe
Martinik
Mayotte
Réunion
Amerika Selatan
Kepulauan Turks dan Caicos
Jerman
Belarus
Islandia
Estonia
Norwegia
Latvia
Ukraina
Aruba
Ceko|Republik Ceko
Slovakia
Slovenia
Moldova
Rumania
Bulgaria
Wilayah Palestina|Palestina
Makedonia Utara
Albania
Greenland
Kroasia
Bosnia dan Herzegovina
Azerbaijan
Andorra
Siprus
Georgia
Kazakhstan
Malta
Monako
Montenegro
Bermuda
Vatikan
San Marino
Kuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Curaçao
Kepulauan Virgin Britania Raya
Saint Barthélemy
Afrika Selatan
Aljazair
Sint Maarten
Uzbekistan
Kepulauan Cook
Irlandia
Asia Tengah
Amerika Tengah
Hungaria
Spanyol
Cile
Amerika Serikat|^AS
Polinesia Prancis
Belgia
Kepulauan Norfolk
Luksemburg
Finlandia
Singapura
Kaledonia Baru
Swedia
Niue
Saint Pierre dan Miquelon
Liechtenstein
Denmark
Kepulauan Wallis dan Futuna
Kepulauan Pitcairn
Polandia
Kepulauan Cocos
Tokelau
Lituania
Guyana Prancis
Italia
Swiss
Bahrain
Armenia
Austria
Serbia
Australia
Yunani
Argentina
Peru
Korea Utara
Kamboja
Turki|Turkiye
Wilayah Inggris di Samudra Hindia|Kepulauan Chagos
Portugal
Eropa
Kepulauan Faroe
Asia
Amerika Utara
Antarktika
Belanda
Kepulauan Aland
Timor Leste|Timor Timur
Kepulauan Cayman
Kepulauan Canaria
Sahara Barat
Chad
Selandia Baru|Aotearoa
Kepulauan Karibia
India
Tuvalu
Tonga
Samoa
Kepulauan Solomon
Vanuatu
Papua Nugini
Palau
Nauru
Mikronesia
Kepulauan Marshall
Kiribati
Mongolia
Fiji
Venezuela
Suriname
Paraguay
Guyana
Ekuador
Kolombia
Bolivia
Trinidad dan Tobago
Saint Vincent dan Grenadine
Saint Lucia
Saint Kitts dan Nevis
Jamaika
Grenada
Uruguay
Guatemala
Bahama
Antigua dan Barbuda
Honduras
Dominika
Jersey
Republik Dominika
Mesir
Haiti
El Salvador
Iran
Irak
Kosta Rika
Israel
Panama
Yaman
Yordania
Nikaragua
Kirgizstan
Kuwait
Laos
Lebanon
Maladewa
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Arab Saudi
Sri Lanka
Suriah
Tajikistan
Hong Kong DAK Tiongkok|Hong Kong
Taiwan
Thailand
Turkmenistan
Uni Emirat Arab
Vietnam
Korea Selatan
Afganistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Filipina
Republik Afrika Tengah
Togo
Tunisia
Zambia
Zimbabwe
Sudan Selatan
Meksiko
Benin
Botswana
Kepulauan Falkland
Burkina Faso
Burundi
Pulau Man
Komoro
Kongo
Kongo
Jibuti
Guinea Ekuatorial
Eritrea
Oseania
Afrika Bagian Barat
Afrika Bagian Timur
Afrika Bagian Utara
Afrika Bagian Tengah
Afrika Bagian Selatan
Amerika
Amerika Bagian Utara
Eropa Bagian Selatan
Asia Bagian Barat
Eropa Bagian Timur
Eropa Bagian Utara
Eropa Bagian Barat
Pulau Ascension
Belanda Karibia
Pulau Bouvet
Pulau Clipperton
Sark
Pulau Natal
Diego Garcia
Ceuta dan Melilla
Georgia Selatan & Kep. Sandwich Selatan
Pulau Heard dan Kepulauan McDonald
Saint Helena
Kepulauan Svalbard dan Jan Mayen
Tristan da Cunha
Wilayah Selatan Prancis
Kepulauan Terluar AS`,
"jv":`Gabon
Gambia
Guinea
Guinea-Bissau
Pasisir Gadhing
Kamerun
Pongol Verdé
Lésotho
Libèria
Libya
Madagaskar
Malawi
Mauritania
Mauritius
Maroko
Mosambik
Namibia
Nigér
Nigéria
Uganda
Rwanda
Sao Tomé lan Principé
Sénégal
Sésèl
Siéra Léoné
Somalia
Sudan
Swasiland
Kénya
Étiopia
Ghana
Kapuloan Virgin Amérika
Puèrto Riko
Kosovo
Amérika Latin
Santa Martin
Monsérat
Gibraltar
Prancis
Karajan Manunggal|^KM
Laladan Administratif Astamiwa Makau|Macau
Tyongkok
Afrika
Brasil
Rusia
Kanada
Guam
Samoa Amerika
Kapuloan Mariana Lor
Jepang
Guadélup
Martinik
Mayotte
Réunion
Amérika Kidul
Turks lan Kapuloan Kaikos
Jérman
Bélarus
Èslan
Éstonia
Nurwègen
Latvia
Ukrania
Aruba
Céko|Républik Céko
Slowak
Slovénia
Moldova
Ruméni
Bulgari
Tlatah Palèstina|Palèstina
Républik Makédonia Lor
Albani
Greenland
Kroasia
Bosnia lan Hèrségovina
Azerbaijan
Andora
Siprus
Géorgia
Kasakstan
Malta
Monako
Montenégro
Bermuda
Kutha Vatikan
San Marino
Kuba
Bélisé
Barbadhos
Indonésia
Anguilla
Guernsei
Kurasao
Kapuloan Virgin Britania
Saint Barthélémi
Afrika Kidul
Aljasair
Sint Martén
Usbèkistan
Kapuloan Cook
Républik Irlan
Asia Tengah
Amérika Tengah
Honggari
Sepanyol
Cilé
Amérika Sarékat|^AS
Polinesia Prancis
Bèlgi
Pulo Norfolk
Luksemburg
Finlan
Singapura
Kalédonia Anyar
Swèdhen
Niue
Saint Pièr lan Mikuélon
Liktenstén
Dhènemarken
Wallis lan Futuna
Kapuloan Pitcairn
Polen
Kapuloan Cocos
Tokelau
Litowen
Guyana Prancis
Itali
Switserlan
Bahrain
Arménia
Ostenrik
Sèrbi
Ostrali
Grikenlan
Argèntina
Peru
Korea Lor
Kamboja
Turki
Wilayah Inggris ing Segara Hindia|Kapuloan Chagos
Portugal
Éropah
Kapuloan Faro
Asia
Amérika Lor
Antartika
Walanda
Kapuloan Alan
Timor Leste|Timor Wétan
Kapuloan Kéman
Kapuloan Kanari
Sahara Kulon
Chad
Selandia Anyar
Karibia
Indhia
Tuvalu
Tonga
Samoa
Kapuloan Suleman
Vanuatu
Papua Nugini
Palau
Nauru
Féderasi Mikronésia
Kapuloan Marshall
Kiribati
Mongolia
Fiji
Vénésuéla
Suriname
Paraguay
Guyana
Ékuadhor
Kolombia
Bolivia
Trinidad lan Tobago
Saint Vinsen lan Grénadin
Santa Lusia
Saint Kits lan Nèvis
Jamaika
Grénada
Uruguay
Guatémala
Bahama
Antigua lan Barbuda
Honduras
Dominika
Jersey
Républik Dominika
Mesir
Haiti
Èl Salvador
Iran
Irak
Kosta Rika
Israèl
Panama
Yaman
Yordania
Nikaragua
Kirgistan
Kuwait
Laos
Libanon
Maladéwa
Malaysia
Myanmar
Népal
Oman
Pakistan
Katar
Arab Saudi
Sri Lanka
Suriah
Tajikistan
Laladan Administratif Astamiwa Hong Kong|Hong Kong
Taiwan
Tanah Thai
Turkménistan
Uni Émirat Arab
Viètnam
Koréa Kidul
Afganistan
Banggaladésa
Mali
Angola
Bhutan
Brunéi
Tansania
Pilipina
Républik Afrika Tengah
Togo
Tunisia
Sambia
Simbabwe
Sudan Kidul
Mèksiko
Bénin
Botswana
Kapuloan Falkland
Burkina Faso
Burundi
Pulo Man
Komoro
Kongo|Républik Kongo
Kongo|Républik Dhémokratik Kongo
Jibuti
Guinéa Katulistiwa
Éritréa
Oséania
Afrika Kulon
Afrika Wétan
Afrika Lor
Afrika Sisih Tengah
Afrika Sisih Kidul
Amérika
Amérika Sisih Lor
Éropah Kidul
Asia Kulon
Éropah Wétan
Éropah Lor
Éropah Kulon
Pulo Ascension
Karibia Walanda
Pulo Bovèt
Pulo Clipperton
Sark
Pulo Natal
Diego Garcia
Séuta lan Melila
Georgia Kidul lan Kapuloan Sandwich Kidul
Kapuloan Heard lan McDonald
Saint Héléna
Svalbard lan Jan Mayen
Tristan da Cunha
Wilayah Prancis nang Kutub Kidul
Kapuloan AS Paling Njaba`,
"ms":`Gabon
Gambia
Guinea
Guinea Bissau
Cote d’Ivoire|Ivory Coast
Cameroon
Cape Verde
Lesotho
Liberia
Libya
Madagaskar
Malawi
Mauritania
Mauritius
Maghribi
Mozambique
Namibia
Niger
Nigeria
Uganda
Rwanda
Sao Tome dan Principe
Senegal
Seychelles
Sierra Leone
Somalia
Sudan
Eswatini|Swaziland
Kenya
Ethiopia
Ghana
Kepulauan Virgin A.S.
Puerto Rico
Kosovo
Amerika Latin
Saint Martin
Montserrat
Gibraltar
Perancis
United Kingdom|^UK
Macau SAR China|Macau
China
Afrika
Brazil
Rusia
Kanada
Guam
Samoa Amerika
Kepulauan Mariana Utara
Jepun
Guadeloupe
Martinique
Mayotte
Reunion
Amerika Selatan
Kepulauan Turks dan Caicos
Jerman
Belarus
Iceland
Estonia
Norway
Latvia
Ukraine
Aruba
Czechia|Republik Czech
Slovakia
Slovenia
Moldova
Romania
Bulgaria
Wilayah Palestin|Palestin
Macedonia Utara
Albania
Greenland
Croatia
Bosnia dan Herzegovina
Azerbaijan
Andorra
Cyprus
Georgia
Kazakhstan
Malta
Monaco
Montenegro
Bermuda
Kota Vatican
San Marino
Cuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Curacao
Kepulauan Virgin British
St. Barthelemy
Afrika Selatan
Algeria
Sint Maarten
Uzbekistan
Kepulauan Cook
Ireland
Asia Tengah
Amerika Tengah
Hungary
Sepanyol
Chile
Amerika Syarikat|^A.S
Polinesia Perancis
Belgium
Pulau Norfolk
Luxembourg
Finland
Singapura
New Caledonia
Sweden
Niue
Saint Pierre dan Miquelon
Liechtenstein
Denmark
Wallis dan Futuna
Kepulauan Pitcairn
Poland
Kepulauan Cocos
Tokelau
Lithuania
Guiana Perancis
Itali
Switzerland
Bahrain
Armenia
Austria
Serbia
Australia
Greece
Argentina
Peru
Korea Utara
Kemboja
Turkiye|Turki
Wilayah Lautan Hindi British|Kepulauan Chagos
Portugal
Eropah
Kepulauan Faroe
Asia
Amerika Utara
Antartika
Belanda
Kepulauan Aland
Timor-Leste|Timor Timur
Kepulauan Cayman
Kepulauan Canary
Sahara Barat
Chad
New Zealand|Aotearoa New Zealand
Caribbean
India
Tuvalu
Tonga
Samoa
Kepulauan Solomon
Vanuatu
Papua New Guinea
Palau
Nauru
Micronesia
Kepulauan Marshall
Kiribati
Mongolia
Fiji
Venezuela
Surinam
Paraguay
Guyana
Ecuador
Colombia
Bolivia
Trinidad dan Tobago
Saint Vincent dan Grenadines
Saint Lucia
Saint Kitts dan Nevis
Jamaica
Grenada
Uruguay
Guatemala
Bahamas
Antigua dan Barbuda
Honduras
Dominica
Jersey
Republik Dominica
Mesir
Haiti
El Salvador
Iran
Iraq
Costa Rica
Israel
Panama
Yaman
Jordan
Nicaragua
Kyrgyzstan
Kuwait
Laos
Lubnan
Maldives
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Arab Saudi
Sri Lanka
Syria
Tajikistan
Hong Kong SAR China|Hong Kong
Taiwan
Thailand
Turkmenistan
Emiriah Arab Bersatu
Vietnam
Korea Selatan
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Filipina
Republik Afrika Tengah
Togo
Tunisia
Zambia
Zimbabwe
Sudan Selatan
Mexico
Benin
Botswana
Kepulauan Falkland
Burkina Faso
Burundi
Isle of Man
Comoros
Congo
Congo
Djibouti
Guinea Khatulistiwa
Eritrea
Oceania
Afrika Barat
Afrika Timur
Afrika Utara
Afrika Tengah
Selatan Afrika
Amerika
Utara Amerika
Eropah Selatan
Asia Barat
Eropah Timur
Eropah Utara
Eropah Barat
Pulau Ascension
Belanda Caribbean
Pulau Bouvet
Pulau Clipperton
Sark
Pulau Krismas
Diego Garcia
Ceuta dan Melilla
Kepulauan Georgia Selatan & Sandwich Selatan
Kepulauan Heard & McDonald
Saint Helena
Svalbard dan Jan Mayen
Tristan da Cunha
Wilayah Selatan Perancis
Kepulauan Terpencil A.S.`,
"su":`





































Prancis
Britania Raya

Tiongkok

Brasil
Rusia




Jepang






Jérman

































Indonesia
















Amérika Sarikat



















Italia




























India`,
"vi":`Gabon
Gambia
Guinea
Guinea-Bissau
Côte d’Ivoire|Bờ Biển Ngà
Cameroon
Cape Verde
Lesotho
Liberia
Libya
Madagascar
Malawi
Mauritania
Mauritius
Ma-rốc
Mozambique
Namibia
Niger
Nigeria
Uganda
Rwanda
São Tomé và Príncipe
Senegal
Seychelles
Sierra Leone
Somalia
Sudan
Eswatini|Swaziland
Kenya
Ethiopia
Ghana
Quần đảo Virgin thuộc Hoa Kỳ
Puerto Rico
Kosovo
Châu Mỹ La-tinh
St. Martin
Montserrat
Gibraltar
Pháp
Vương quốc Anh
Đặc khu Hành chính Macao, Trung Quốc|Macao
Trung Quốc
Châu Phi
Brazil
Nga
Canada
Guam
Samoa thuộc Mỹ
Quần đảo Bắc Mariana
Nhật Bản
Guadeloupe
Martinique
Mayotte
Réunion
Nam Mỹ
Quần đảo Turks và Caicos
Đức
Belarus
Iceland
Estonia
Na Uy
Latvia
Ukraina
Aruba
Séc|Cộng hòa Séc
Slovakia
Slovenia
Moldova
Romania
Bulgaria
Lãnh thổ Palestine|Palestine
Bắc Macedonia
Albania
Greenland
Croatia
Bosnia và Herzegovina
Azerbaijan
Andorra
Síp
Georgia
Kazakhstan
Malta
Monaco
Montenegro
Bermuda
Thành Vatican
San Marino
Cuba
Belize
Barbados
Indonesia
Anguilla
Guernsey
Curaçao
Quần đảo Virgin thuộc Anh
St. Barthélemy
Nam Phi
Algeria
Sint Maarten
Uzbekistan
Quần đảo Cook
Ireland
Trung Á
Trung Mỹ
Hungary
Tây Ban Nha
Chile
Hoa Kỳ|Mỹ
Polynesia thuộc Pháp
Bỉ
Đảo Norfolk
Luxembourg
Phần Lan
Singapore
New Caledonia
Thụy Điển
Niue
Saint Pierre và Miquelon
Liechtenstein
Đan Mạch
Wallis và Futuna
Quần đảo Pitcairn
Ba Lan
Quần đảo Cocos
Tokelau
Litva
Guiana thuộc Pháp
Italy
Thụy Sĩ
Bahrain
Armenia
Áo
Serbia
Úc
Hy Lạp
Argentina
Peru
Triều Tiên
Campuchia
Thổ Nhĩ Kỳ
Lãnh thổ Ấn Độ Dương thuộc Anh|Quần đảo Chagos
Bồ Đào Nha
Châu Âu
Quần đảo Faroe
Châu Á
Bắc Mỹ
Nam Cực
Hà Lan
Quần đảo Åland
Timor-Leste|Đông Timor
Quần đảo Cayman
Quần đảo Canary
Tây Sahara
Chad
New Zealand|Aotearoa New Zealand
Ca-ri-bê
Ấn Độ
Tuvalu
Tonga
Samoa
Quần đảo Solomon
Vanuatu
Papua New Guinea
Palau
Nauru
Micronesia
Quần đảo Marshall
Kiribati
Mông Cổ
Fiji
Venezuela
Suriname
Paraguay
Guyana
Ecuador
Colombia
Bolivia
Trinidad và Tobago
St. Vincent và Grenadines
St. Lucia
St. Kitts và Nevis
Jamaica
Grenada
Uruguay
Guatemala
Bahamas
Antigua và Barbuda
Honduras
Dominica
Jersey
Cộng hòa Dominica
Ai Cập
Haiti
El Salvador
Iran
Iraq
Costa Rica
Israel
Panama
Yemen
Jordan
Nicaragua
Kyrgyzstan
Kuwait
Lào
Li-băng
Maldives
Malaysia
Myanmar
Nepal
Oman
Pakistan
Qatar
Ả Rập Xê-út
Sri Lanka
Syria
Tajikistan
Đặc khu Hành chính Hồng Kông, Trung Quốc|Hồng Kông
Đài Loan
Thái Lan
Turkmenistan
Các Tiểu Vương quốc Ả Rập Thống nhất
Việt Nam
Hàn Quốc
Afghanistan
Bangladesh
Mali
Angola
Bhutan
Brunei
Tanzania
Philippines
Cộng hòa Trung Phi
Togo
Tunisia
Zambia
Zimbabwe
Nam Sudan
Mexico
Benin
Botswana
Quần đảo Falkland
Burkina Faso
Burundi
Đảo Man
Comoros
Congo|Cộng hòa Congo
Congo|Cộng hòa Dân chủ Congo
Djibouti
Guinea Xích Đạo
Eritrea
Châu Đại Dương
Tây Phi
Đông Phi
Bắc Phi
Trung Phi
Miền Nam Châu Phi
Châu Mỹ
Miền Bắc Châu Mỹ
Nam Âu
Tây Á
Đông Âu
Bắc Âu
Tây Âu
Đảo Ascension
Ca-ri-bê Hà Lan
Đảo Bouvet
Đảo Clipperton
Sark
Đảo Giáng Sinh
Diego Garcia
Ceuta và Melilla
Nam Georgia & Quần đảo Nam Sandwich
Quần đảo Heard và McDonald
St. Helena
Svalbard và Jan Mayen
Tristan da Cunha
Lãnh thổ phía Nam Thuộc Pháp
Các tiểu đảo xa của Hoa Kỳ`,
"my":`ဂါဘွန်
ဂမ်ဘီရာ
ဂီနီ
ဂီနီ-ဘီစော
ကို့တ် ဒီဗွာ|အိုင်ဗရီကို့စ်
ကင်မရွန်း
ကိတ်ဗာဒီ
လီဆိုသို
လိုက်ဘေးရီးယား
လစ်ဗျား
မဒါဂတ်စကား
မာလာဝီ
မော်ရီတေးနီးယား
မောရစ်ရှ
မော်ရိုကို
မိုဇမ်ဘစ်
နမီးဘီးယား
နိုင်ဂျာ
နိုင်ဂျီးရီးယား
ယူဂန်းဒါး
ရဝန်ဒါ
ဆောင်တူမေးနှင့် ပရင်စီပီ
ဆီနီဂေါ
ဆေးရှဲ
ဆီယာရာ လီယွန်း
ဆိုမာလီယာ
ဆူဒန်
ဆွာဇီလန်
ကင်ညာ
အီသီယိုးပီးယား
ဂါနာ
ယူအက်စ် ဗာဂျင်း ကျွန်းစု
ပေါ်တိုရီကို
ကိုဆိုဗို
လက်တင်အမေရိက
စိန့်မာတင်
မောင့်စဲရက်
ဂျီဘရော်လ်တာ
ပြင်သစ်
ယူနိုက်တက်ကင်းဒမ်း|ယူကေ
မကာအို
တရုတ်
အာဖရိက
ဘရာဇီး
ရုရှား
ကနေဒါ
ဂူအမ်
အမေရိကန် ဆမိုးအား
မြောက်ပိုင်းမာရီအာနာကျွန်းစု
ဂျပန်
ဂွါဒီလု
မာတီနိခ်
မေယော့
ရီယူနီယန်
တောင် အမေရိက
တခ်စ်နှင့်ကာအီကိုစ်ကျွန်းစု
ဂျာမနီ
ဘီလာရုစ်
အိုက်စလန်
အက်စတိုးနီးယား
နော်ဝေ
လတ်ဗီးယား
ယူကရိန်း
အာရူးဗား
ချက်ကီယား|ချက် ပြည်ထောင်စု
ဆလိုဗက်ကီးယား
ဆလိုဗေးနီးယား
မောလ်ဒိုဗာ
ရိုမေးနီးယား
ဘူလ်ဂေးရီးယား
ပါလက်စတိုင်း ပိုင်နက်|ပါလက်စတိုင်း
မြောက် မက်ဆီဒိုးနီးယား
အယ်လ်ဘေးနီးယား
ဂရင်းလန်း
ခရိုအေးရှား
ဘော့စနီးယားနှင့် ဟာဇီဂိုဗီနား
အဇာဘိုင်ဂျန်
အန်ဒိုရာ
ဆိုက်ပရပ်စ်
ဂျော်ဂျီယာ
ကာဇက်စတန်
မောလ်တာ
မိုနာကို
မွန်တီနိဂရိုး
ဘာမြူဒါ
ဗာတီကန်စီးတီး
ဆန်မာရီနို
ကျူးဘား
ဘလိဇ်
ဘာဘေးဒိုးစ်
အင်ဒိုနီးရှား
အန်ဂီလာ
ဂွန်းဇီ
ကျူရေးကိုးစ်
ဗြိတိသျှ ဗာဂျင်း ကျွန်းစု
စိန့်ဘာသယ်လ်မီ
တောင်အာဖရိက
အယ်လ်ဂျီးရီးယား
စင့်မာတင်
ဥဇဘက်ကစ္စတန်
ကွတ် ကျွန်းစု
အိုင်ယာလန်
အလယ်အာရှ
ဗဟို အမေရိက
ဟန်ဂေရီ
စပိန်
ချီလီ
အမေရိကန် ပြည်ထောင်စု|ယူအက်စ်
ပြင်သစ် ပေါ်လီနီးရှား
ဘယ်လ်ဂျီယမ်
နောဖုတ်ကျွန်း
လူဇင်ဘတ်
ဖင်လန်
စင်္ကာပူ
နယူး ကယ်လီဒိုနီးယား
ဆွီဒင်
နီဥူအေ
စိန့်ပီအဲရ်နှင့် မီကွီလွန်
လစ်တန်စတိန်း
ဒိန်းမတ်
ဝေါလစ်နှင့် ဖူကျူးနား
ပစ်တ်ကိန်းကျွန်းစု
ပိုလန်
ကိုကိုးကျွန်း
တိုကလောင်
လစ်သူဝေးနီးယား
ပြင်သစ် ဂီယာနာ
အီတလီ
ဆွစ်ဇာလန်
ဘာရိန်း
အာမေးနီးယား
ဩစတြီးယား
ဆားဘီးယား
ဩစတြေးလျ
ဂရိ
အာဂျင်တီးနား
ပီရူး
မြောက်ကိုရီးယား
ကမ္ဘောဒီးယား
တူရကီ|တူရကီယဲ
ဗြိတိသျှပိုင် အိန္ဒိယသမုဒ္ဒရာကျွန်းများ
ပေါ်တူဂီ
ဥရောပ
ဖာရိုး ကျွန်းစုများ
အာရှ
မြောက် အမေရိကတိုက်
အန်တာတိက
နယ်သာလန်
အာလန်ကျွန်း
အရှေ့တီမော
ကေမန် ကျွန်းစု
ကနေရီ ကျွန်းစု
အနောက် ဆာဟာရ
ချဒ်
နယူးဇီလန်|အေအိုတေးအာရိုအာ နယူးဇီလန်
ကာရစ်ဘီယံ
အိန္ဒိယ
တူဗားလူ
တွန်ဂါ
ဆမိုးအား
ဆော်လမွန်ကျွန်းစု
ဗနွားတူ
ပါပူအာ နယူးဂီနီ
ပလာအို
နော်ရူး
မိုင်ခရိုနီရှား
မာရှယ် ကျွန်းစု
ခီရီဘာတီ
မွန်ဂိုးလီးယား
ဖီဂျီ
ဗင်နီဇွဲလား
ဆူရာနမ်
ပါရာဂွေး
ဂိုင်ယာနာ
အီကွေဒေါ
ကိုလံဘီယာ
ဘိုလီးဗီးယား
ထရီနီဒတ်နှင့် တိုဘက်ဂို
စိန့်ဗင်းဆင့်နှင့် ဂရိနေဒိုင်
စိန့်လူစီယာ
စိန့်ကစ်နှင့်နီဗီစ်
ဂျမေကာ
ဂရီနေဒါ
ဥရုဂွေး
ဂွါတီမာလာ
ဘဟားမား
အန်တီဂွါနှင့် ဘာဘူဒါ
ဟွန်ဒူးရပ်စ်
ဒိုမီနီကာ
ဂျာစီ
ဒိုမီနီကန်
အီဂျစ်
ဟေတီ
အယ်လ်ဆာဗေးဒိုး
အီရန်
အီရတ်
ကို့စ်တာရီကာ
အစ္စရေး
ပနားမား
ယီမင်
ဂျော်ဒန်
နီကာရာဂွါ
ကာဂျစ္စတန်
ကူဝိတ်
လာအို
လက်ဘနွန်
မော်လ်ဒိုက်
မလေးရှား
မြန်မာ
နီပေါ
အိုမန်
ပါကစ္စတန်
ကာတာ
ဆော်ဒီအာရေးဘီးယား
သီရိလင်္ကာ
ဆီးရီးယား
တာဂျီကစ္စတန်
ဟောင်ကောင်
ထိုင်ဝမ်
ထိုင်း
တာ့ခ်မင်နစ္စတန်
ယူအေအီး
ဗီယက်နမ်
တောင်ကိုရီးယား
အာဖဂန်နစ္စတန်
ဘင်္ဂလားဒေ့ရှ်
မာလီ
အန်ဂိုလာ
ဘူတန်
ဘရူနိုင်း
တန်ဇန်းနီးယား
ဖိလစ်ပိုင်
ဗဟို အာဖရိက ပြည်ထောင်စု
တိုဂို
တူနီးရှား
ဇမ်ဘီယာ
ဇင်ဘာဘွေ
တောင် ဆူဒန်
မက်ကဆီကို
ဘီနင်
ဘော့ဆွာနာ
ဖော့ကလန် ကျွန်းစု
ဘာကီးနား ဖားဆို
ဘူရွန်ဒီ
မန်ကျွန်း
ကိုမိုရိုစ်
ကွန်ဂို-ဘရာဇာဗီးလ်|ကွန်ဂို သမ္မတနိုင်ငံ
ကွန်ဂို|ကွန်ဂို ဒီမိုကရက်တစ် သမ္မတနိုင်ငံ
ဂျီဘူတီ
အီကွေတာ ဂီနီ
အီရီထရီးယား
သမုဒ္ဒရာဒေသ
အနောက် အာဖရိက
အရှေ့ အာဖရိက
မြောက် အာဖရိက
အလယ် အာဖရိက
အာဖရိက တောင်ပိုင်း
အမေရိကန်
မြောက် အမေရိက
တောင်ဥရောပ
အနောက်အာရှ
အရှေ့ ဥရောပ
မြောက် ဥရောပ
အနောက် ဥရောပ
အဆန်းရှင်းကျွန်း
ကာရစ်ဘီယံ နယ်သာလန်
ဘူဗက်ကျွန်း
ကလစ်ပါတန်ကျွန်း
ဆာ့က်
ခရစ်စမတ် ကျွန်း
ဒီအဲဂိုဂါစီရာ
ဆယ်ဥတာနှင့်မယ်လီလ်လာ
တောင် ဂျော်ဂျီယာ နှင့် တောင် ဆင်းဒဝစ်ဂျ် ကျွန်းစုများ
ဟတ်ကျွန်းနှင့်မက်ဒေါနယ်ကျွန်းစု
စိန့်ဟယ်လယ်နာ
စဗိုလ်ဘတ်နှင့်ဂျန်မေရန်
ထရစ္စတန် ဒါ ကွန်ဟာ
ပြင်သစ် တောင်ပိုင်း ပိုင်နက်များ
ယူနိုက်တက်စတိတ် ကျွန်းနိုင်ငံများ`,
"shn":`ၵႄးပုၼ်ႇ
ၵမ်ႇပီးယႃး
ၵီးၼီး
ၵီးၼီး-ပိတ်ႈသၢဝ်ႇ
ဢၢႆႇဝူဝ်ႇရီႇၶူတ်ႈ
ၶႅမ်းမႃးရုၼ်း
ၶဵပ်ႉဝႄႇတီႇ
လႄႇသူဝ်းတူဝ်ႇ
လၢႆႇပေးရီးယႃး
လိပ်ႉပျႃး
မၢတ်ႈတႃႇၵၢတ်ႈသၵႃႇ
မႃႇလႃႇဝီႇ
မေႃႇရီႇတေးၼီးယႃး
မေႃးရီႇသႃႇ
မေႃႇရူဝ်ႇၵူဝ်ႇ
မူဝ်ႇၸမ်းပိၵ်ႈ
ၼႃႇမီးပီးယႃး
ၼၢႆးၵျႃး
ၼၢႆႇၵျီးရီးယႃး
ယူႇၵၼ်ႇတႃႇ
ရဝၢၼ်းတႃႇ
သူၼ်ႇတူဝ်ႇမေး လႄႈ ပရိၼ်ႇသီႇပေႇ
သီႇၼီႇၵႃႇ
သေးသျႄႇ
သီႇဢႄႇရႃႇလီႇယူၼ်ႇ
သူဝ်ႇမႃႇလီႇယႃး
သူႇတၼ်ႇ
ဢႅတ်ႇသ်ဝႃႇတီးၼီႇ|သႂႃႇၸီႇလႅၼ်ႇ
ၶႅၼ်ႇၺႃႇ
ဢီႇတီႇယူဝ်းပီးယႃး
ၵႃႇၼႃႇ
မူႇၵုၼ် ဝႃႇၵျိၼ်ႇ ၶွင် ယူႇဢႅတ်ႉသ်
ပေႃႇတူဝ်ႇရီးၵူဝ်း
ၵူဝ်ႇသူဝ်ႇဝူဝ်ႇ
လတိၼ်ႇ ဢမႄႇရိၵ
သဵင်ႉမႃႇတိၼ်
မွၼ်းသိူဝ်းရၢတ်ႈ
ၵျီႇပရေႃးတႃး
ၾရၢင်ႇသဵတ်ႈ
မိူင်းႁူမ်ႈတုမ်ႁေႃၶမ်း ပရိတ်ႈတဵၼ်ႇ|ယူႇၶေႇ
မႃႇၵၢဝ်ႈ ၼႃႈလိၼ်ဢုပ်ႉပိူင်ႇၶိုၵ်ႉတွၼ်း ၶႄႇ|မႃႇၵၢဝ်ႈ
ၶႄႇ
ဢႃႇၾရိၵ
ပရႃႇၸီး
ရတ်ႈသျႃး
ၶႅၼ်ႇၼေႇတႃႇ
ၵႂၢမ်ႇ
သႃႇမူဝ်းဝႃႇ ၶွ​င် ဢမႄႇရိၵၢၼ်ႇ
မူႇၵုၼ် မေႇရီႇယႃႇၼႃႇ ပွတ်းႁွင်ႇ
ၵျႃႇပၢၼ်ႇ
ၵႂႃးတီႇလုပ်ႈ
မႃးတိၼ်ႇၼိၵ်ႈ
မႃႇယူတ်ႈ
ရေႇၼီႇယၼ်ႇ
ဢမႄႇရိၵၸၢၼ်း
မူႇၵုၼ် ထၢၵ်ႈ လႄႈ ၶေးၶတ်ႉ
ၵျႃႇမၼီႇ
ပႄႇလႃႇရုတ်ႈ
ဢၢႆးသလႅၼ်ႇ
ဢႄႇသတူဝ်းၼီးယႃး
ၼေႃႇဝူၺ်း
လၢတ်ႈဝီႇယႃႇ
ယူႇၶရဵၼ်း
ဢႃႇရူးပႃး
ၶျႅၵ်ႈ|မိူင်းၸွမ်ပွင်ၸိုင်ႈ ၶျႅၵ်ႈ
သလူဝ်ႇဝႃးၵီးယႃး
သလူဝ်ႇဝေးၼီးယႃး
မေႃႇတူဝ်းဝႃး
ရူဝ်ႇမေးၼီးယႃး
ပူႇၵႃႇရီႇယႃႇ
ၼႃႈလိၼ် ပႃႇလႅတ်ႇသတိၼ်းၼီးယႅၼ်း|ပႃးလဵတ်ႈသတၢႆး
မႄႇၶေႇတူဝ်းၼီးယႃးႁွင်ႇ
ဢႃႇပႃးၼီးယႃး
ၵရိၼ်းလႅၼ်း
ၶရူဝ်ႇဢေးသျႃး
ပေႃးသၼီးယႃး လႄႈ ႁႃႇၸီႇၵူဝ်းဝီးၼႃး
ဢႃႇၸႃႇပၢႆႇၸၼ်ႇ
ဢႅၼ်ႇတူဝ်ႇရႃႇ
သၢႆႉပရႅတ်ႈ
ၵျေႃႇၵျႃႇ
ၵႃႇၸၢၵ်ႈသတၼ်ႇ
မေႃးတႃႇ
မူဝ်ႇၼႃႉၶူဝ်ႇ
မွၼ်ႇတေႇၼေးၵရူဝ်ႇ
ပႃႇမိဝ်းတႃး
ဝႃႇတီႇၵၼ်ႇသီးတီး
သၼ်းမႃႇရီႇၼေႃႇ
ၵူးပႃး
ပႄႇလိတ်ႈ
ပႃးပေႇတူတ်ႈ
ဢိၼ်ႇတူဝ်ႇၼီးသျႃး
ဢႅၼ်ႇၵုၺ်ႇလႃႇ
ၵႂၢၼ်းသီ
ၵူးရႃႇသၢဝ်ႇ
မူႇၵုၼ် ဝႃႇၵျိၼ်ႇ ၶွင် ဢိင်းၵလဵတ်ႈ
သဵင်ႉပႃႇထႄးလႄႇမီႇ
ဢႃႇၾရိၵၸၢၼ်း
ဢႄးၵျီးရီးယႃး
သိၼ်ႉမႃႇတိၼ်ႇ
ဢူႇၸပႄႉၵိတ်ႇသတၼ်ႇ
မူႇၵုၼ် ၶုၵ်ႈ
ဢၢႆႇယႃႇလႅၼ်ႇ
ဢေးသျႃး ပွတ်းၵၢင်
ဢမႄႇရိၵ ပွတ်းၵၢင်
ႁၢင်ႇၵေႇရီႇ
သပဵၼ်ႇ
ၶျီႇလီႇ
မိူင်းႁူမ်ႈတုမ် ဢမႄႇရိၵ|ယူႇဢႅတ်ႉသ်
ပေႃႇလီႇၼေးသျႃး ၶွင် ၾရၢင်ႇသဵတ်ႈ
ပႄႇၵျီႇယမ်ႇ
ၵုၼ်ၼေႃႇၾုၵ်ႉ
လၢၵ်ႈၸိမ်ႇပၢၵ်ႈ
ၾိၼ်ႇလႅၼ်ႇ
သိင်ႇၵႃႇပူဝ်ႇ
ၼိဝ်းၶႄႇလီႇတူဝ်းၼီးယႃး
သုၺ်ႇတိၼ်ႇ
ၼီးဝႄႇ
သဵင်ႉပီးယႃး လႄႈ မိၵ်ႈၵွႆႇလွၼ်ႇ
လိၵ်ႈတိၼ်ႇသတၢႆႇ
တႅၼ်းမၢၵ်ႈ
ဝႃးလိတ်ႈ လႄႈ ၾူႇတူးၼႃး
မူႇၵုၼ် ၽိတ်ႉၶႅၼ်ႇ
ပူဝ်ႇလႅၼ်ႇ
မူႇၵုၼ် ၶူဝ်းၵတ်ႉ
ထူဝ်းၵေႇလၢဝ်ႇ
လီႉတူႇဝေးၼီးယႃး
ၵုၺ်ႇယႃႇၼႃႇ ၶွင် ၾရၢင်ႇသဵတ်ႈ
ဢီႇတႃႇလီႇ
သဝိတ်ႈၸႃႇလႅၼ်ႇ
ပႃႇရဵၼ်း
ဢႃႇမေးၼီးယႃး
ဢေႃးသထရီးယႃး
သႃးပီးယႃး
ဢေႃႉသထရေးလီးယႃး
ၵရိတ်ႈ
ဢႃႇၵျႅၼ်ႇတီးၼႃး
ပေႇရူႉ
ၵၢဝ်းလီႁွင်ႇ
ၵမ်ႇပေႃးတီးယႃး
တိူဝ်ႇၵီႇ
ၼႃႈလိၼ် သမုၵ်ႉတရႃႇဢိၼ်းတီးယႃး ၶွင် ဢိင်းၵလဵတ်ႈ|မူႇၵုၼ်ၶျႃးၵူဝ်ႉသ်
ပေႃးတူႉၵၢဝ်ႇ
ယူးရူပ်ႉ
မူႇၵုၼ် ၾႄးရူဝ်း
ဢေးသျႃး
ဢမႄႇရိၵႁွင်ႇ
ဢႅၼ်ႇတၢၵ်ႈတီးၵႃႈ
ၼႄႇတႃႇလႅၼ်ႇ
မူႇၵုၼ် ဢေႃးလႅၼ်ႇ
တီႇမေႃး-လႅတ်ႉသ်တႄး|တီႇမေႃးပွတ်းဢွၵ်ႇ
မူႇၵုၼ် ၶေးမႅၼ်း
မူႇၵုၼ် ၶႅၼ်ႇၼရီႇ
သႃႇႁႃႇရႃႇ ပွတ်းတူၵ်း
ၶျၢတ်ႈ
ၼိဝ်းၸီႇလႅၼ်ႇ|ဢဝ်တႄးရူဝ်း ၼိဝ်းၸီႇလႅၼ်ႇ
ၶႃႇရိပ်ႈပီႇယၼ်ႇ
ဢိၼ်းတီးယႃး
ထူးဝႃႇလူႇ
ထွင်းၵႃႇ
သႃႇမူဝ်းဝႃႇ
မူႇၵုၼ် သေႃႇလေႃႇမၼ်ႇ
ဝႅၼ်ႇၼူးဝႃႇထူႇ
ပႃးပႂႃႇၼိဝ်းၵီးၼီး
ပႃႇလၢဝ်း
ၼၢဝ်ရူး
ၼႃႈလိၼ် မၢႆႇၶရူဝ်ႇၼေးသျၼ်း
မူႇၵုၼ် မႃးသျႄႇ
ၵိရိပတီႇ
မူင်ႇၵူဝ်းလီးယႃး
ၾီႇၵျီႇ
ဝႄႇၼေႇၸွႆးလႃး
သျူးရီးၼႃႇမႄႇ
ပႃႇရႃႇၵူၺ်း
ၵၢႆႇယႃးၼႃႇ
ဢေႇၵႂႃႇတေႃႇ
ၵူဝ်ႇလမ်ႇပီႇယႃႇ
ပူဝ်ႇလီးပီးယႃး
ထရီႇၼီႇတၢတ်ႈ လႄႈ ထူဝ်ႇပေးၵူဝ်ႇ
သဵင်ႉဝိၼ်းသႅၼ်ႉ လႄႈ ၵရႄးၼႃးတိၼ်း
သဵင်ႉလူႉသျႃႇ
သဵင်ႉၶိတ်ႈ လႄႈ ၼႄးဝိတ်ႈ
ၵျႃႇမေႇၵႃႇ
ၵရႄႇၼႃႇတႃႇ
ဢုရုၵူၺ်း
ၵႂႃႇတမႃႇလႃႇ
ပႃႇႁႃးမႃး
ဢႅၼ်ႇထီႇၵႂႃႇ လႄႈ ပႃႇပူးတႃႇ
ႁွၼ်ႇတူးရႅတ်ႈ
တူဝ်ႇမီႇၼိၵ
ၵျႃႇသီႇ
တူဝ်ႇမီႇၼီႇၵၼ်ႇ
ဢီးၵျိပ်ႈ
ႁေးတီႇ
ဢႄႇသႃႇဝႃႇတေႃႇ
ဢီႇရၢၼ်း
ဢီႇရၢၵ်ႈ
ၵေႃးသတႃႇရိၵႃႇ
ဢိတ်ႇသရေး
ပႃႈၼႃးမႃး
ယႄႇမႅၼ်ႇ
ၵျေႃႇတၼ်ႇ
ၼီႇၵႃႇရႃႇၵႂႃႇ
ၵႃႇၵိတ်ႈသတၼ်ႇ
ၶူႇဝဵတ်ႈ
လၢဝ်း
လႄႇပႃႇၼွၼ်ႇ
မေႃႇတိပ်ႈ
မလေးသျႃး
မျၢၼ်ႇမႃႇ
ၼေႇပေႃး
ဢူဝ်ႇမၢၼ်ႇ
ပႃႇၵိတ်ႈသတၼ်ႇ
ၶႃႇတႃႇ
သေႃႇတီႇဢႃႇရေးပီးယႃး
သီႇရိလင်းၵႃ
သီးရီးယႃး
တႃႇၵျီႇၵီႇသတၼ်ႇ
ႁွင်းၵွင်း ၼႃႈလိၵ်ႈဢုပ်ႉပိူင်ႇၶိုၵ်ႉတွၼ်း ၶႄႇ|ႁွင်းၵွင်း
ထၢႆႇဝၢၼ်း
မိူင်းထႆး
တၢၵ်ႈမႅၼ်ႇၼီႇသတၼ်ႇ
မိူင်းႁူမ်ႈတုမ် ၸဝ်ႈၾႃႉ ဢႃႇရၢပ်ႈ
ဝႅတ်ႉၼမ်း
ၵၢဝ်းလီၸၢၼ်း
ဢႃႇၾၵၢၼ်ႇၼီႇသတၢၼ်ႇ
ပင်းၵလႃးတဵတ်ႈ
မႃႇလီႇ
ဢႅၼ်ႇၵူဝ်ႇလႃႇ
ၽူႇတၢၼ်ႇ
ပရူႇၼၢႆး
ထၼ်ႇၸၼ်းၼီးယႃး
ၾီလိပ်ႈပိၼ်း
မိူင်းႁူမ်ႈပွင်လူၺ်ႈၵူၼ်းလၢႆ ဢႃႇၾရိၵ ပွတ်းၵၢင်
ထူဝ်းၵူဝ်ႇ
တူႇၼီးသျႃး
ၸမ်းပီးယႃး
ၸိမ်ႇပႃႇပူၺ်ႇ
သူႇတၼ်ႇၸၢၼ်း
မႅၵ်ႇသီႇၵူဝ်ႇ
ပႄႇၼိၼ်း
ပွတ်ႉသဝႃႇၼႃႇ
မူႇၵုၼ် ၾွၵ်ႉလႅၼ်ႇ
ပူႇၵီႇၼႃးၾႃးသူဝ်ႇ
ပူႇရုၼ်းတီႇ
ၵုၼ်မႅၼ်း
ၶူဝ်ႇမူဝ်ႇရူတ်ႈ
ၶွင်ႇၵူဝ်ႇ
ၶွင်ႇၵူဝ်ႇ
ၵျီႇပူးတီႇ
ဢီႇၵူၺ်ႇတေႃႇရီႇယႃႇ ၵီးၼီး
ဢႄႇရီႇထရီးယႃး
ဢူဝ်းသီးၼီးယႃး
ဢႃႇၾရိၵ ပွတ်းတူၵ်း
ဢႃႇၾရိၵ ပွတ်းဢွၵ်ႇ
ဢႃႇၾရိၵ ပွတ်းႁွင်ႇ
ဢႃႇၾရိၵ တွၼ်ႈၵၢင်
ဢႃႇၾရိၵ ပွတ်းၸၢၼ်း
ဢမႄႇရိၵ
ဢမႄႇရိၵ ပွတ်းႁွင်ႇ
ယူးရူပ်ႉ ပွတ်းၸၢၼ်း
ဢေးသျႃး ပွတ်းတူၵ်း
ယူးရူပ်ႉ ပွတ်းဢွၵ်ႇ
ယူးရူပ်ႉ ပွတ်းႁွင်ႇ
ယူးရူပ်ႉ ပွတ်းတူၵ်း
ၵုၼ်ဢေႇသႅၼ်းသျိၼ်ႇ
ၼႄႇတႃႇလႅၼ်ႇ တီႈ ၶႃႇရိပ်ႈပီႇယၼ်ႇ
မူႇၵုၼ် ပူးဝႅတ်ႉ
ၵုၼ်ၶလိပ်ႉပႃႇတၼ်ႇ
သၢၵ်ႉၶ်
ၵုၼ်ၶရိတ်ႉသမၢတ်ႉ
တီႇယေးၵူဝ်း ၵရႃႇသီးယႃး
သူးတ လႄႈ မႄႇလီႇလႃႇ
ၵျေႃႇၵျႃႇ ပွတ်းၸၢၼ်း လႄႈ မူႇၵုၼ် သၢၼ်းဝိတ်ႉ ပွတ်းၸၢတ်း
မူႇၵုၼ် ႁိူတ်ႉ လႄႈ မူႇၵုၼ် မႅၵ်ႇတေႃႇၼႄႇ
သဵင်ႉႁႄးလႄးၼႃႇ
သဝႃးလ်ပၢတ်ႇ လႄႈ ၸၼ်မၢႆးယႅၼ်ႇ
ထရီႇသၼ်ႇ တႃႇ ၶုၼ်းၺႃႇ
ၼႃႈလိၼ် ၾရၢင်ႇသဵတ်ႈ ပွတ်းၸၢၼ်း
မူႇၵုၼ်ဢွၼ်ႇ ဢၼ်မီးၽၢႆႇၼွၵ်ႈ ယူႇဢႅတ်ႉသ်`,
"th":`กาบอง
แกมเบีย
กินี
กินี-บิสเซา
โกตดิวัวร์|ไอวอรี่โคสต์
แคเมอรูน
เคปเวิร์ด
เลโซโท
ไลบีเรีย
ลิเบีย
มาดากัสการ์
มาลาวี
มอริเตเนีย
มอริเชียส
โมร็อกโก
โมซัมบิก
นามิเบีย
ไนเจอร์
ไนจีเรีย
ยูกันดา
รวันดา
เซาตูเมและปรินซิปี
เซเนกัล
เซเชลส์
เซียร์ราลีโอน
โซมาเลีย
ซูดาน
เอสวาตีนี|สวาซิแลนด์
เคนยา
เอธิโอเปีย
กานา
หมู่เกาะเวอร์จินของสหรัฐอเมริกา
เปอร์โตริโก
โคโซโว
ละตินอเมริกา
เซนต์มาร์ติน
มอนต์เซอร์รัต
ยิบรอลตาร์
ฝรั่งเศส
สหราชอาณาจักร
เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน|มาเก๊า
จีน
แอฟริกา
บราซิล
รัสเซีย
แคนาดา
กวม
อเมริกันซามัว
หมู่เกาะนอร์เทิร์นมาเรียนา
ญี่ปุ่น
กวาเดอลูป
มาร์ตินีก
มายอต
เรอูนียง
อเมริกาใต้
หมู่เกาะเติกส์และหมู่เกาะเคคอส
เยอรมนี
เบลารุส
ไอซ์แลนด์
เอสโตเนีย
นอร์เวย์
ลัตเวีย
ยูเครน
อารูบา
เช็ก|สาธารณรัฐเช็ก
สโลวะเกีย
สโลวีเนีย
มอลโดวา
โรมาเนีย
บัลแกเรีย
ดินแดนปาเลสไตน์|ปาเลสไตน์
มาซิโดเนียเหนือ
แอลเบเนีย
กรีนแลนด์
โครเอเชีย
บอสเนียและเฮอร์เซโกวีนา
อาเซอร์ไบจาน
อันดอร์รา
ไซปรัส
จอร์เจีย
คาซัคสถาน
มอลตา
โมนาโก
มอนเตเนโกร
เบอร์มิวดา
นครวาติกัน
ซานมาริโน
คิวบา
เบลีซ
บาร์เบโดส
อินโดนีเซีย
แองกวิลลา
เกิร์นซีย์
คูราเซา
หมู่เกาะบริติชเวอร์จิน
เซนต์บาร์เธเลมี
แอฟริกาใต้
แอลจีเรีย
ซินต์มาร์เทน
อุซเบกิสถาน
หมู่เกาะคุก
ไอร์แลนด์
เอเชียกลาง
อเมริกากลาง
ฮังการี
สเปน
ชิลี
สหรัฐอเมริกา|สหรัฐฯ
เฟรนช์โปลินีเซีย
เบลเยียม
เกาะนอร์ฟอล์ก
ลักเซมเบิร์ก
ฟินแลนด์
สิงคโปร์
นิวแคลิโดเนีย
สวีเดน
นีอูเอ
แซงปีแยร์และมีเกอลง
ลิกเตนสไตน์
เดนมาร์ก
วาลลิสและฟุตูนา
หมู่เกาะพิตแคร์น
โปแลนด์
หมู่เกาะโคโคส
โตเกเลา
ลิทัวเนีย
เฟรนช์เกียนา
อิตาลี
สวิตเซอร์แลนด์
บาห์เรน
อาร์เมเนีย
ออสเตรีย
เซอร์เบีย
ออสเตรเลีย
กรีซ
อาร์เจนตินา
เปรู
เกาหลีเหนือ
กัมพูชา
ตุรกี|ทูร์เคีย
บริติชอินเดียนโอเชียนเทร์ริทอรี|หมู่เกาะชากอส
โปรตุเกส
ยุโรป
หมู่เกาะแฟโร
เอเชีย
อเมริกาเหนือ
แอนตาร์กติกา
เนเธอร์แลนด์
หมู่เกาะโอลันด์
ติมอร์-เลสเต|ติมอร์ตะวันออก
หมู่เกาะเคย์แมน
หมู่เกาะคานารี
ซาฮาราตะวันตก
ชาด
นิวซีแลนด์|เอาเตอารัว นิวซีแลนด์
แคริบเบียน
อินเดีย
ตูวาลู
ตองกา
ซามัว
หมู่เกาะโซโลมอน
วานูอาตู
ปาปัวนิวกินี
ปาเลา
นาอูรู
ไมโครนีเซีย
หมู่เกาะมาร์แชลล์
คิริบาส
มองโกเลีย
ฟิจิ
เวเนซุเอลา
ซูรินาเม
ปารากวัย
กายอานา
เอกวาดอร์
โคลอมเบีย
โบลิเวีย
ตรินิแดดและโตเบโก
เซนต์วินเซนต์และเกรนาดีนส์
เซนต์ลูเซีย
เซนต์คิตส์และเนวิส
จาเมกา
เกรเนดา
อุรุกวัย
กัวเตมาลา
บาฮามาส
แอนติกาและบาร์บูดา
ฮอนดูรัส
โดมินิกา
เจอร์ซีย์
สาธารณรัฐโดมินิกัน
อียิปต์
เฮติ
เอลซัลวาดอร์
อิหร่าน
อิรัก
คอสตาริกา
อิสราเอล
ปานามา
เยเมน
จอร์แดน
นิการากัว
คีร์กีซสถาน
คูเวต
ลาว
เลบานอน
มัลดีฟส์
มาเลเซีย
เมียนมา
เนปาล
โอมาน
ปากีสถาน
กาตาร์
ซาอุดีอาระเบีย
ศรีลังกา
ซีเรีย
ทาจิกิสถาน
เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน|ฮ่องกง
ไต้หวัน
ไทย
เติร์กเมนิสถาน
สหรัฐอาหรับเอมิเรตส์
เวียดนาม
เกาหลีใต้
อัฟกานิสถาน
บังกลาเทศ
มาลี
แองโกลา
ภูฏาน
บรูไน
แทนซาเนีย
ฟิลิปปินส์
สาธารณรัฐแอฟริกากลาง
โตโก
ตูนิเซีย
แซมเบีย
ซิมบับเว
ซูดานใต้
เม็กซิโก
เบนิน
บอตสวานา
หมู่เกาะฟอล์กแลนด์
บูร์กินาฟาโซ
บุรุนดี
เกาะแมน
คอโมโรส
คองโก
คองโก
จิบูตี
อิเควทอเรียลกินี
เอริเทรีย
โอเชียเนีย
แอฟริกาตะวันตก
แอฟริกาตะวันออก
แอฟริกาเหนือ
แอฟริกากลาง
แอฟริกาตอนใต้
อเมริกา
อเมริกาตอนเหนือ
ยุโรปใต้
เอเชียตะวันตก
ยุโรปตะวันออก
ยุโรปเหนือ
ยุโรปตะวันตก
เกาะแอสเซนชัน
เนเธอร์แลนด์แคริบเบียน
เกาะบูเว
เกาะคลิปเปอร์ตัน
ซาร์ก
เกาะคริสต์มาส
ดิเอโกการ์เซีย
เซวตาและเมลียา
เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช
เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์
เซนต์เฮเลนา
สฟาลบาร์และยานไมเอน
ทริสตันดาคูนา
เฟรนช์เซาเทิร์นเทร์ริทอรีส์
หมู่เกาะรอบนอกของสหรัฐอเมริกา`
}
const cities = {
"km":`ប្រាក
សារ៉ាយ៉េវ៉ូ
ហ្ស៊េរុយសាឡិម
ដេត្រូអ៊ីត
ស៊ីកាហ្គោ
អាដែន
ម៉ុងតេវីដេអូ
កុលកាតា
ដាក្កា
សាគ្រែប
ម៉ានីល
ទីក្រុងម៉ិចស៊ីកូ
តូក្យូ
អាប៊ីដ្យាន
អាថែន
បាកដាដ
ការ៉ាកាស
ឡាហាវ៉ាន
ដែនវើ
ហេបរុន
អ៊ូរាំហ្គី
តូរ៉ុនតូ
សៅ​ប៉ូឡូ
វីយែន
កូប៉ិនហាក
ស្តុកខុល
ហែលស៊ិនគី
ឌុយប្លាំង
រ៉ៃក្យាវិក
តាលិន
រីហ្កា
ប្រាទីស្លាវ៉ា
ប៊ុយដាប៉ែស
ហូណូលូលូ
កាលីនីងហ្រ្គាដ
ភ្នំពេញ
ហូជីមីញ
បាងកក
កូឡាឡាំពួរ
តៃប៉ិ
ព្យុងយ៉ាង
កៀវ
យ៉េរ៉េវ៉ាន់
ស៊ីមហ្វើរ៉ុប៉ូល
ដាអ៊ីសាឡាំ
ខាទុំ
ប៊ុយការ៉េស
ទីរ៉ាណេ
អែតម៉ុងតុង
ជីស៊ីណូ
វីនីភិក
ហាលីហ្វាក
វីលនីញូស
រ៉ូម
មីនស្កិ៍
អ៊ូឡង់បាទ័រ
អាសហ្គាបាត
ប៉ូដហ្គោរីកា
ព្រុចសែល
ម៉ូហ្គាឌីស្យូ
វ៉ាន់កូវើ
ណាស្សូ
តាស្កិន
វ៉ាសូវី
ម៉ាឌ្រីដ
បូហ្គោតា
លីម៉ា
សាន់ទីអេហ្គោ
អាសង់ស្យុង
ប៉ារ៉ាម៉ារីបូ
កាត់ម៉ាន់ឌូ
ស៊ីដនី
ម៉េលប៊ន
តេហ្គូស៊ីហ្គាល់ប៉ា
ម៉ាណាហ្គា
ព័រអូប្រ៉ាំង
ជូហានណេប៊ឺហ្គ
សាន់ដូម៉ាំង
ប្រីសប៊ែន
កូឡុំបូ
អាល់ម៉ាទី
អាល់ហ្សេ
ទុយនីស
ទ្រីប៉ូលី
តេហេរ៉ង់
អាឌីសអាបេបា
ហ្សាការតា
ដ្យាមេណា
នីញ៉ាម៉េ
ណួកសុត
រីយ៉ាដ
បាម៉ាកូ
បែលក្រាដ
ដាកា
បង់ហ្ស៊ុល
កូណាគ្រី
ប៊ីស្សូ
ម៉ុងរ៉ូវីយ៉ា
អាក្រា
ដាម៉ាស
អៅហ្គាឌូហ្គូ
ហ្វ្រីថោន
ឡូម៉េ
រ៉ង់ហ្គូន
អាម៉ាន់
ម៉ាឡាបូ
បេរូត
លីប្រីវីល
ម៉ាស្កាត
បង់ហ្គី
គីនស្ហាសា
ស្កុបជេ
ប្រាស្ហាវីល
ប៊ូយ៉ាំប៊ូរ៉ា
នីកូស៊ី
គីហ្គាលី
ណៃរ៉ូប៊ី
លូសាកា
ម៉ាពុយតូ
កំប៉ាឡា
លូអង់ដា
ម៉ាសេរុយ
អង់តាណាណារីវ
ហ្គាបូរ៉ូន
ហារ៉ារ៉េ
អាស្ត្រាខាន់
វីនដុក
អ៊ីស្តង់ប៊ុល
ជូបហ្សាណា
សូហ៊្វីយ៉ា
កាសា
អាដេឡែត
សារ៉ាតាវ
កាប៊ុល
អូស្លូ
លីសបោន
ញូវយ៉ក
ឌុយបៃ
បែរឡាំង
មូស្គូ
ឡូអង់ហ្គិឡេស
អៀរគុតស្កិ៍
ហ៊្សូរីច
អាំស្ទែដាំ
កាសាប្លាំងកា
ឡុងដ៍
គែរ
ការ៉ាជី
ឡាហ្គូស
សេអ៊ូល
សៀងហៃ
ណូវ៉ូស៊ីប៊ឺក
យ៉េកាធឺរិនប៊ើក
សាម៉ារ៉ា
អូមស្កិ៍
ប៉ារីស
វ៉ុលហ្គោហ្គ្រាដ
ក្រាសនុយ៉ាក
បាគូ
ធីមភូ
ដេលី
វៀងចន្ទន៍
ប៊ីស្កេក
ឌូស្ហាន់បេ
វ៉្លាដីវ៉ូស្តុក
ថមស្កិ៍
ប៊ីលីស៊ី
អាស្មារ៉ា
ប្លាំងទីរ៉េ
ឈៀតា
ឌូអ៊ូឡា
អែល​អ៊ុយញៀន
ជូបា
លូប៊ុមបាស៊ី
បាបាន
ព័រតូណូវ៉ូ
សៅតូម៉េ
អាដាក
អង់ចូរ៉ាក
អង់ទីហ្គា
អារ៉ាហ្គុយណា
ឡារីយ៉ូហា
រីយ៉ូហ្គាឡេហ្គូស
សាល់តា
សាំងហ្សង់
សាន់លូអ៊ីស
ទូគូម៉ង់
អ៊ុយសូអៃ
បាហៀ
បាហៀបង់ដេរ៉ាស
បេឡឹម
ប្លង់​សាប់ឡុង
បៅ​វីស្តា
ប៊ូស៊ី
ប៊ុយណូស៊ែ
ខេមប្រីដបេ
ខេមប៉ូហ្គ្រង់​
ខានខុន
កាតាម៉ាកា
កាយ៉េន
កៃមែន
ជីហួហួ
ស៊ីអ៊ូដាដ ហ៊ូអារ៉េស
អាទីកូកាន
កូដូបា
កូយអៃកេ
គុយអាបា
ដានម៉ាកស្ហាវិន
ដាវសុន
ដាវសុន​ក្រិក
អ៊ីរ៉ុយណេភី
ហ្វតណេលសាន់
ហ្វ័រតាឡេហ្សារ
ក្លាស​បេ
នូក
កូសេបេ
ហ្គ្រេន​ទូក
ហ្គុយ៉ាគីល
ហ៊ែម៉ូស៊ីឡូ
ឥណ្ឌាណាប៉ូលីស
អ៊ីកាឡូអ៊ីត
សូសុយ
ហ្យូនៀ
ក្រាលែនឌីក
ឡាប៉ាស
លូអ៊ីវីល
ឡូវើ​ព្រីន​ហ្គ័រទ័រ
ម៉ាកសេអូ
ម៉ាណាអ៊ូស
ម៉ារីហ្គុត
ម៉ាតាម៉ូរ៉ូស
ម៉ាហ្សាតឡង់
ម៉ែនឌូហ្សា
ម៉េរីដា
មេត្លា កាត្លា
មីហ្គីឡុង
ម៉ុងតុន
ម៉ុនតេរ៉េ
ណូរ៉ុនញ៉ា
អូជីណាហ្កា
ព័រអេស្ប៉ាញ
ព័រតូ​វិលហូ
ពុនតា អារ៉េណា
រ៉ាន់ឃីន​អ៊ីនឡិត
រ៉េស៊ីហ្វី
រ៉េ​ស៊ូឡូត
រីយ៉ូប្រានកូ
សាន់តារឹម
អ៊ីតូគ័រតូមីត
ស៊ីតកា
សាំង​ចន
សាំង​ឃីត
សាំង​តូម៉ាស់
សាំង​វីនសេន
ស្វីត​ខឺរិន
ធុឡេ
ទីយ្យូអាណា
តូតូឡា
វ៉ាយហស
យ៉ាគូតាត
អាណាឌី
អាកទូ
អាកទូប៊ី
អាទីរ៉ូ
បានូល
ឈីតា
ហ្វ៉ាម៉ាហ្គុស្តា
ហូវ
ចាយ៉ាភូរ៉ា
កាំឆាតកា
ខាន់ឌីហ្គា
ឃឺតចីង
ម៉ាហ្គាដាន
ម៉ាកាសសារ
ណូវ៉ូឃូសណេតស្កិ៍
អូរ៉ាល់
ប៉ុនទីអាណាក់
កូស្ដេណេ
គីហ្ស៊ីឡូដា
សាខាលីន
សាម៉ាកាន់
ស្រីតនីកូលីម
អូស្តណេរ៉ា
យ៉ាគុតស្កិ៍
អាសូរ៉េស
កាណារី
ហ្វារ៉ូ
ម៉ាដៀរ៉ា
ហ្សកហ្ស៊ី​ខាង​ត្បូង
ស្តង់លី
ប្រូកខិនហីល
ដាវីន
អ៊ុយក្លា
ហូបាត
លីនឌីម៉ែន
ឡតហូវ៉េ
ភឺធ
ប៊ូស៊ីងហ្គែន
គីរ៉ូវ
ម៉ារៀហាំ
អុលយ៉ាណូវស្កិ៍
វ៉ាឌូស
វ៉ាទីកង់
ឃឺហ្គុយឡែន
ម៉ាហេ
អាពី
អកឡែន
បូហ្គែនវីល
ចាថាំ
អ៊ីហ្វាតេ
កាន់តុន
ហ្វាកៅហ្វូ
ហ៊្វូណាហ៊្វូទី
ហ្គាឡាប៉ាហ្គោស
ហ្គាំបៀ
ហ្គាដាល់ខាណាល់
គិរីទីម៉ាទិ
កូស្រែ
ក្វាហ្សាលៀន
ម៉ាហ្សូរ៉ូ
ម៉ាហ្គីសាស
មីតវ៉េ
ណូមៀ
ប៉ាហ្គោ ប៉ាហ្គោ
ផុនប៉ី
ព័រម៉ូរេសប៊ី
រ៉ារ៉ូតុងហ្គា
សៃប៉ាន
តាហីទី
តារ៉ាវ៉ា
តុងហ្គាតាពូ
ឈូអុក
វ៉ាគី`,
"lo":`ປຣາກ
ຊາຣາເຢໂວ
ເຢຣູຊາເລມ
ດີທຣອຍ
ຊິຄາໂກ
ເອເດັນ
ມອນເຕວິເດໂອ
ໂກລກາຕາ
ດາຫ໌ກາ
ຊາເກຣບ
ມານີລາ
ເມັກຊິໂກ ຊິຕີ
ໂຕກຽວ
ອາບິດແຈນ
ເອເທນສ໌
ແບກແດດ
ຄາຣາກັສ
ຮາວານາ
ເດັນເວີ
ເຮບຣອນ
ອູຣຸມຊີ
ໂທຣອນໂຕ
ເຊົາ ເປົາໂລ
ວຽນນາ
ໂຄເປນເຮເກນ
ສະຕອກໂຮມ
ເຮວຊິນກິ
ດັບບລິນ
ເຣກຢາວິກ
ທາລລິນນ໌
ຣິກາ
ບຣາທິສລາວາ
ບູດາເປສຕ໌
ໂຮໂນລູລູ
ຄາລິນິນກຣາດ
ພະນົມເປັນ
ໂຮຈິມິນ
ບາງກອກ
ກົວລາລຳເປີ
ໄທເປ
ປຽງຢາງ
ຂຽບ
ເຍເຣວານ
ຊີມເຟໂລໂປ
ດາເອສສະລາມ
ຄາທູມ
ບູຄາເຣສຕ໌
ທິຣານ
ເອດມອນຕອນ
ຄີຊີເນົາ
ວິນນີເພກ
ຮາລິແຟັກ
ວິລນິອຸສ
ໂຣມ
ມິນສກ໌
ອູລານບາຕາຣ໌
ອາດຊ໌ກາບັດ
ພອດກໍຣີກາ
ບຣັສເຊວ
ໂມກາດີຊູ
ແວນຄູເວີ
ແນສຊໍ
ທາດສ໌ເຄນ
ວໍຊໍ
ມາດຣິດ
ໂບໂກຕາ
ລີມາ
ຊັນຕີອາໂກ
ອະຊຸນຊິອອງ
ພາຣາມາຣິໂບ
ຄັດມັນດູ
ຊິດນີ
ເມວເບິນ
ເຕກູຊີການປາ
ມານາກົວ
ປໍໂຕແປຣງ
ໂຈຮັນເນດສເບີກ
ຊານໂຕໂດມິນໂກ
ບຣິສເບນ
ໂຄລຳໂບ
ອໍມາຕີ
ແອວເຈຍ
ຕູນິສ
ທຣິໂພລິ
ເຕຣານ
ແອດດິສ ອະບາບາ
ຈາກາຕາ
ເອນຈາເມນ່າ
ນີອາເມ
ນູແອກຊອດ
ຣີຢາດ
ບາມາໂກ
ເບວເກຣດ
ດາກາ
ບານຈູ
ໂຄນາຄຣີ
ບິສເຊົາ
ມອນໂຣເວຍ
ອັກຄຣາ
ດາມາສຄັສ
ອູກາດູກູ
ຟຣີທາວ
ໂລເມ
ຢາງກອນ
ອຳມານ
ມາລາໂບ
ເບຣຸດ
ລິເບຼີວິວ
ມາສຄັດ
ບັງກຸຍ
ກິນຊາຊາ
ສະໂກເປຍ
ບຣາຊາວິວ
ບູຈູມບູຣາ
ນິໂຄເຊຍ
ຄີກາລີ
ໄນໂຣບີ
ລູຊາກາ
ມາປູໂຕ
ຄຳປາລາ
ລວນດາ
ມາເຊຣູ
ອັນຕານານາຣິໂວ
ກາບໍໂຣນ
ຮາຣາເຣ
ອາສຕຣາຄານ
ວີນຮູດ
ອິສຕັນບູລ໌
ລູບລີຍານາ
ໂຊເຟຍ
ກາຊາ
ເອດີແລດ
ຊາຣາທອບ
ຄາບູ
ອອສໂລ
ລິສບອນ
ນິວຢອກ
ດູໄບ
ເບີລິນ
ມອສໂຄ
ລອສແອນເຈລີສ
ອີຄຸສຄ໌
ຊູຣິກ
ອາມສເຕີດຳ
ຄາຊາບລັງກາ
ລອນດອນ
ໄຄໂຣ
ກາຣາຈີ
ລາໂກສ
ໂຊລ໌
ຊ່ຽງໄຮ້
ໂນໂວຊີບີສຄ໌
ເຢຄາເຕີຣິນເບີກ
ຊາມາຣາ
ອອມສຄ໌
ປາຣີສ
ວອລໂກກຣາດ
ຄຣັສໂນຢາສຄ໌
ບາກູ
ທິມພູ
ດີລີ
ວຽງຈັນ
ບິດຊ໌ເຄກ
ດູຊານເບ
ວີລາດິໂວສຕອກ
ທອມສກ໌
ທິບີລີຊີ
ອັສມາຣາ
ແບລນໄທຣ໌
ຊີວຕາ
ດູອາລາ
ເອວ ອາຢູນ
ຈູບາ
ລູບຳບາຊິ
ອຳບາບາເນ
ປໍໂຕ-ໂນໂວ
ຊາວໂຕເມ
ອາແດກ
ແອນເຄີເຣກ
ແອນທິກົວ
ອາຣາກົວນາ
ລາ ຣິໂອຈາ
ຣິໂກ ແກວເລກອສ
ຊານຕາ
ແຊນຮວນ
ແຊນລຸຍສ໌
ຕູຄູແມນ
ອູຊູເອຍ
ບາເຢຍ
ບາເຮຍ ແບນເດີຣາສ
ບີເລມ
ບລານ-ຊາບລອນ
ບົວ ວິສຕາ
ບອຍຊ໌
ບົວໂນສ ໄອເຣສ
ແຄມບຣິດ ເບ
ກັງປູຣັງຈີ
ແຄນກຸນ
ຄາຕາມາກາ
ຄາເຢນ
ເຄແມນ
ຊິວາວາ
ຊີອູດັດ ຄົວເຣຊ
ອາທິໂຄຄານ
ຄໍໂດບາ

ກຸຢາບາ
ເດນມາກແຊນ
ດໍສັນ
ດໍສັນ ຄຣີກ
ເອຣຸເນປີ
ຟອດ ເນວສັນ
ຟໍຕາເລຊາ
ເກລດເບ
ນູກ
ກູສເບ
ແກຣນ ເທີກ
ກົວຢາກິລ
ເອໂມຊິໂຢ
ອິນດີເອນາໂພລິສ
ອີກົວລິດ
ຈູຈຸຍ
ຈູໂນ
ຄຣາເລນດິກ
ລາປາສ
ຫລຸຍວິວ
ໂລເວີ ພຣິນຊ໌ ຄວດເຕີ
ມາເຊໂອ
ມາເນົາສ໌
ມາຣີໂກດ
ມາຕາໂມຣອສ
ມາຊາດລານ
ເມັນໂດຊ່າ
ເມີຣິດາ
ເມັດລາກັດລາ
ມິກົວລອນ
ມອນຕັນ
ມອນເຕີເຣຍ
ນໍຣອນຮາ
ໂອຈິນາກາ
ພອດອອບສະເປນ
ປໍຕູ ເວວຢູ
ພຸນທາ ອະຣີນາສ໌
ແຣນກິນ ອິນເລັດ
ເຣຊິເຟ
ເຣໂຊລຸດ
ຣິໂອ ບຣັນໂກ
ຊັນຕາເຣມ
ອິໂຕຄໍທົວມິດ
ຊິດກາ
ເຊນ ຈອນ
ເຊນ ຄິດສ໌
ເຊນ ໂທມັສ
ເຊນ ວິນເຊນ
ສະວິຟ ເຄີເຣນ
ທູເລ
ທີຈົວນາ
ທໍໂຕລາ
ໄວທ໌ຮອສ
ຢາຄູຕັດ
ອານາດີ
ອັດຕາອູ
ອັດໂທບີ
ອັດທີເຣົາ
ບານົວ
ຊີຕ່າ
ຟາມາກັສທາ
ຮອບ
ຈາຢາປູຣະ
ຄາມຊາດກາ
ແຄນດີກາ
ກູຊີງ
ມາກາແດນ
ມາກາສຊາ
ໂນໂວຄຸສເນັດ
ອໍຣໍ
ພອນເທຍນັກ
ຄອສຕາເນ
ໄຄຊີລໍດາ
ຊາຄາລິນ
ຊາມາແຄນ
ສຣິລເນັກໂກລີດ
ອຸສ ເນຣາ
ຢາຄຸທຊ໌
ອາ​ໂຊ​ເຣ​ສ
ຄານາຣີ
ແຟໂຣ
ມາເດຣາ
ເຊົາຈໍເຈຍ
ສະແຕນເລ
ໂບຣກເຄນ ຮິວ
ດາວິນ
ຢູຄລາ
ໂຮບາດ
ລິນດີແມນ
ໂລດໂຮວີ
ເພີດ
ບັດຊິນເກນ
ກິໂຣບ
ມາຣີແຮມນ໌
ອູລີອານອບສຄ໌
ວາດາຊ
ວາຕິກັນ
ແກເກີເລນ
ມາເຮ
ເອປີອາ
ອັກແລນ
ເວລາຕາມເຂດບູນກຽນວິວ
ແຊແທມ
ເອຟາເຕ
ແຄນຕອນ
ຟາກາວໂຟ
ຟູນະຟູຕິ
ກາລາປາກອສ
ແກມເບຍ
ກົວດັລຄະແນລ
ຄີຣິທີມາຕີ
ຄໍສແຣ
ຄວາຈາເລນ
ມາຈູໂຣ
ມາຄິວຊາສ
ມິດເວ
ນູເມອາ
ປາໂກປາໂກ
ປົນເປີຍ
ພອດ ມໍເຣສບີ
ຣາໂຣຕອງກາ
ໄຊປານ
ທາຮີຕິ
ຕາຣາວາ
ຕອງກາຕາປູ
ຈັກ
ເວກ`,
"ceb":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh City




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"fil":`






Kolkata



Lungsod ng Mexico








Ürümqi

São Paulo










Honolulu


Lungsod ng Ho Chi Minh




Kiev





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahia Banderas
Belém






Cancun




Lungsod ng Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Merida

Saint-Pierre


Fernando de Noronha

Puwerto ng Espanya


Makipot na Look ng Rankin



Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd









Kostanay







Canarias
Faroe










Büsingen






Mahé





Canton Island


Galápagos








Nouméa

Pohnpei






Chuuk`,
"id":`Praha
Sarajevo
Yerusalem
Detroit
Chicago
Aden
Montevideo
Kolkata
Dhaka
Zagreb
Manila
Ciudad de México
Tokyo
Abidjan
Athena
Baghdad
Caracas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Wina
Kopenhagen
Stockholm
Helsinki
Dublin
Reykjavik
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kiev
Yerevan
Simferopol
Dar es Salaam
Khartoum
Bucharest
Tirana
Edmonton
Kishinev
Winnipeg
Halifax
Vilnius
Roma
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Brussels
Mogadishu
Vancouver
Nassau
Tashkent
Warsawa
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Kathmandu
Sydney
Melbourne
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Brisbane
Kolombo
Almaty
Aljir
Tunis
Tripoli
Teheran
Addis Ababa
Jakarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Beograd
Dakar
Banjul
Conakry
Bissau
Monrovia
Accra
Damaskus
Ouagadougou
Freetown
Lomé
Rangoon
Amman
Malabo
Beirut
Libreville
Muskat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nikosia
Kigali
Nairobi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananarivo
Gaborone
Harare
Astrakhan
Windhoek
Istanbul
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisbon
New York
Dubai
Berlin
Moskwa
Los Angeles
Irkutsk
Zurich
Amsterdam
Casablanca
London
Kairo
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Yekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnoyarsk
Baku
Thimphu
Dili
Vientiane
Bishkek
Dushanbe
Vladivostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Douala
El Aaiún
Juba
Lubumbashi
Mbabane
Porto-Novo
São Tomé
Adak
Anchorage
Antigua
Araguaína
La Rioja
Río Gallegos
Salta
San Juan
San Luis
Tucumán
Ushuaia
Bahia
Bahia Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Cambridge Bay
Campo Grande
Cancun
Catamarca
Cayenne
Cayman
Chihuahua
Ciudad Juarez
Atikokan
Córdoba
Coyhaique
Cuiabá
Danmarkshavn
Dawson
Dawson Creek
Eirunepé
Fort Nelson
Fortaleza
Glace Bay
Nuuk
Goose Bay
Grand Turk
Guayaquil
Hermosillo
Indianapolis
Iqaluit
Jujuy
Juneau
Kralendijk
La Paz
Louisville
Lower Prince’s Quarter
Maceió
Manaus
Marigot
Matamoros
Mazatlán
Mendoza
Merida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Port of Spain
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
St. John’s
St. Kitts
St. Thomas
St. Vincent
Swift Current
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadyr
Aktau
Aktobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Jayapura
Kamchatka
Khandyga
Kuching
Magadan
Makassar
Novokuznetsk
Oral
Pontianak
Kostanay

Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Yakutsk
Azores
Canarias
Faroe
Madeira
Georgia Selatan
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Mariehamn
Ulyanovsk
Vaduz
Vatikan

Mahé
Apia
Auckland
Bougainville

Efate
Pulau Canton
Fakaofo
Funafuti
Galápagos
Gambier
Guadalkanal
Kiritimati
Kosrae

Majuro


Nouméa
Pago Pago
Pohnpei
Port Moresby
Rarotonga
Saipan
Tahiti
Tarawa
Tongatapu
Chuuk
Pulau Wake`,
"jv":`Prague
Sarajevo
Yerusalem
Detroit
Chicago
Aden
Montevideo
Kalkuta
Dhaka
Zagreb
Manila
Kutho Meksiko
Tokyo
Abidjan
Athena
Baghdad
Karakas
Havana
Denver
Hebron
Ürümqi
Toronto
São Paulo
Vienna
Kopenhagen
Stockholm
Helsinki
Dublin
Reykjavik
Tallinn
Riga
Bratislava
Budapest
Honolulu
Kaliningrad
Phnom Penh
Ho Chi Minh
Bangkok
Kuala Lumpur
Taipei
Pyongyang
Kiev
Yerevan
Simferopol
Dar es Salaam
Khartoum
Bucharest
Tirana
Edmonton
Chișinău
Winnipeg
Halifak
Vilnius
Roma
Minsk
Ulaanbaatar
Ashgabat
Podgorica
Brussels
Mogadishu
Vancouver
Nassau
Tashkent
Warsaw
Madrid
Bogotá
Lima
Santiago
Asunción
Paramaribo
Kathmandu
Sydney
Melbourne
Tegucigalpa
Managua
Port-au-Prince
Johannesburg
Santo Domingo
Brisbane
Kolombo
Almaty
Algiers
Tunis
Tripoli
Teheran
Addis Ababa
Jakarta
N’Djamena
Niamey
Nouakchott
Riyadh
Bamako
Belgrade
Dakar
Banjul
Konakri
Bissau
Monrovia
Accra
Damaskus
Ouagadougou
Freetown
Lomé
Yangon
Amman
Malabo
Beirut
Libreville
Muscat
Bangui
Kinshasa
Skopje
Brazzaville
Bujumbura
Nicosia
Kigali
Nairobi
Lusaka
Maputo
Kampala
Luanda
Maseru
Antananarivo
Gaborone
Harare
Astrakhan
Windhoek
Istanbul
Ljubljana
Sofia
Gaza
Adelaide
Saratov
Kabul
Oslo
Lisbon
New York
Dubai
Berlin
Moscow
Los Angeles
Irkutsk
Zurich
Amsterdam
Kasablanka
London
Kairo
Karachi
Lagos
Seoul
Shanghai
Novosibirsk
Yekaterinburg
Samara
Omsk
Paris
Volgograd
Krasnoyarsk
Baku
Thimphu
Dili
Vientiane
Bishkek
Dushanbe
Vladivostok
Tomsk
Tbilisi
Asmara
Blantyre
Ceuta
Douala
El Aaiún
Juba
Lubumbashi
Mbabane
Porto-Novo
São Tomé
Adak
Anchorage
Antigua
Araguaína
La Rioja
Río Gallegos
Salta
San Juan
San Luis
Tucumán
Ushuaia
Bahia
Bahia Banderas
Belém
Blanc-Sablon
Boa Vista
Boise
Buenos Aires
Teluk Cambridge
Kampo Grande
Cancun
Katamarka
Kayenne
Caiman
Chihuahua
Ciudad Juáres
Atikokan
Kordoba
Coyhaique
Kuiaba
Danmarkshavn
Dawson
Dawson Creek
Eirunepé
Benteng Nelson
Fortaleza
Teluk Glace
Nuuk
Teluk Goose
Grand Turk
Guayaquil
Hermosillo
Indianapolis
Iqaluit
Jujuy
Juneau
Kralendijk
La Paz
Louisville
Lower Prince’s Quarter
Maceió
Manaus
Marigot
Matamoros
Mazatlán
Mendosa
Merida
Metlakatla
Saint-Pierre
Moncton
Monterrey
Fernando de Noronha
Ojinaga
Palabuhan Spanyol
Porto Velho
Punta Arenas
Rankin Inlet
Recife
Resolute
Rio Branco
Santarém
Ittoqqortoormiit
Sitka
Santa John
Santa Kitts
Santa Thomas
Santa Vincent
Arus Banter
Thule
Tijuana
Tortola
Whitehorse
Yakutat
Anadyr

Aqtobe
Atyrau
Barnaul
Chita
Famagusta
Khovd
Jayapura
Kamchatka
Khandyga
Kuching
Magadan
Makasar
Novokuznetsk
Oral
Pontianak
Kostanai

Sakhalin
Samarkand
Srednekolymsk
Ust-Nera
Yakutsk
Azores
Kanari
Faroe
Madeira
Georgia Kidul
Stanley
Broken Hill
Darwin
Eucla
Hobart
Lindeman

Perth
Büsingen
Kirov
Mariehamn
Ulyanovsk
Vaduz
Vatikan

Mahé
Apia
Auckland
Bougainville

Efate
Canton
Fakaofo
Funafuti
Galápagos
Gambier
Guadalcanal
Kiritimati
Kosrae

Majuro


Nouméa
Pago Pago
Pohnpei
Pelabuhan Moresby
Rarotonga
Saipan
Tahiti
Tarawa
Tongatapu
Chuuk`,
"ms":`

Baitulmuqaddis




Kolkata



Ciudad de México








Ürümqi

São Paulo










Honolulu


Ho Chi Minh




Kiev





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena











Damsyik


Lomé
Yangon










































Kaherah




















Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahia Banderas
Belém




Teluk Cambridge

Cancun




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé


Teluk Glace
Nuuk
Teluk Goose










Lower Prince’s Quarter
Maceió



Mazatlán

Merida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd









Kostanay







Canarias
Faroe










Büsingen






Mahé





Pulau Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"su":`






Kolkata



Ciudad de México








Ürümqi

São Paulo













Ho Chi Minh




Kyiv





Tirana

Chișinău















Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Yangon































































Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahía de Banderas
Belém






Cancún




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Mérida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd

















Canarias
Faroe










Büsingen






Mahé





Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"vi":`Praha






Kolkata



Ciudad de México








Ürümqi

São Paulo










Honolulu


TP Hồ Chí Minh


Đài Bắc
Bình Nhưỡng
Kiev





Tirana

Chișinău





Ulan Bator









Bogotá


Asunción

Kathmandu
















N’Djamena














Lomé
Rangoon



































Mát-xcơ-va










Thượng Hải










Viêng Chăn





Asmara



El Aaiún




São Tomé



Araguaína

Río Gallegos



Tucumán


Bahia Banderas
Belém






Cancun




Ciudad Juárez
Atikokan
Córdoba

Cuiabá



Eirunepé



Nuuk











Lower Prince’s Quarter
Maceió



Mazatlán

Merida

Saint-Pierre


Fernando de Noronha








Santarém
Ittoqqortoormiit

St. John’s
St. Kitts
St. Thomas
St. Vincent













Khovd









Kostanay







Canarias
Faroe

Nam Georgia








Büsingen






Mahé





Đảo Canton


Galápagos








Nouméa

Pohnpei






Chuuk`,
"my":`ပရက်ဂ်
ဆာရာယေဗို
ဂျေရုဆလင်
ဒက်ထရွိုက်
ချီကာကို
အာဒင်
မွန်တီဗီဒီအို
ကိုလျကတ်တား
ဒက်ကာ
ဇာဂ်ဂရက်ဘ်
မနီလာ
မက်ကဆီကို စီးတီး
တိုကျို
အာဘီဂျန်
အေသင်
ဘဂ္ဂဒက်
ကာရာကာစ်
ဟာဗာနာ
ဒင်န်ဗာ
ဟီဘရွန်
အူရုမ်ချီ
တိုရန်တို
ဆော်ပိုလို
ဗီယင်နာ
ကိုပင်ဟေဂင်
စတော့ဟုမ်း
ဟဲလ်စင်ကီ
ဒတ်ဘလင်
ရေးကီဗစ်ခ်
ထားလင်
ရီဂါ
ဘရာတီးစ်လားဗာ
ဘူဒါပက်စ်
ဟိုနိုလူလူ
ခါလီနင်ဂရက်
ဖနွမ်ပင်
ဟိုချီမင်းစီးတီး
ဘန်ကောက်
ကွာလာလမ်ပူ
တိုင်ပေ
ပြုံယန်း
ခီးအက်ဖ်
ရဲယ်ရေဗန်း
စင်ဖာရိုးဖို
ဒါရက်စ်ဆာလမ်
ခါတိုအန်
ဘူခါရက်စ်
တီရာနီ
အက်ဒ်မွန်တန်
ချီရှီနားအူ
ဝီနီဗက်ဂ်
ဟလီဖက်စ်
ဗီးလ်နီအိုးစ်
ရောမ
မင်းစခ်
ဥလန်ဘာတော
အာရှ်ဂါဘာဒ်
ပေါ့ဂိုရီကာ
ဘရပ်ဆဲလ်
မော်ဂါဒီးသျုး
ဗန်ကူးဗား
နာ့ဆော်
တာရှ်ကဲန့်
ဝါဆော
မဒရစ်
ဘိုဂိုတာ
လီမာ
ဆန်တီအာဂို
အာဆူစီအွန်း
ပါရာမာရီဘို
ခတ်တမန်ဒူ
ဆစ်ဒနီ
မဲလ်ဘုန်း
တီဂူစီဂလ်ပါ
မာနာဂွါ
ပို့တ်-အို-ပရင့်စ်
ဂျိုဟန်းနက်စဘတ်
ဆန်တို ဒိုမင်းဂို
ဘရစ္စဘိန်း
ကိုလံဘို
အော်မာတီ
အယ်လ်ဂျီးရီးယား
တူနီစ်
ထရီပိုလီ
တီဟီရန်
အားဒစ် အဘာဘာ
ဂျကာတာ
အင်ဂျာမီနာ
ညာမဲယ်
နိုအာ့ခ်ရှော့တ်
ရီယားဒ်
ဘာမာကို
ဘဲလ်ဂရိတ်
ဒကျကား
ဘန်ဂျုးလ်
ကိုနာကရီး
ဘီစာအို
မွန်ရိုးဗီးယား
အက်ကရာ
ဒမားစကပ်
ဝါဂါဒူးဂူ
ဖရီးတောင်းန်
လိုမီ
ရန်ကုန်
အာမာန်း
မာလာဘို
ဘေရွတ်
လီဗရာဗီးလ်
မတ်စ်ကက်တ်
ဘာန်ဂီး
ကင်ရှာစာ
စကော့ပ်ရာ
ဘရားဇာဗီးလ်
ဘူဂျွန်ဘူးရာ
နီကိုရှား
ကီဂါးလီ
နိုင်ရိုဘီ
လူစာကာ
မာပူးတို
ကမ်ပါလာ
လူဝမ်ဒါ
မာဆူရူး
အန်တာနာနာရီးဘို
ဂါဘာရွန်းနီ
ဟာရားရဲယ်
အားစ်တရခန်း
ဗင်းဟူးခ်
အစ္စတန်ဘူလ်
လူဘလီအားနား
ဆိုဖီအာ
ဂါဇာ
အန္ဒီလိတ်ဒ်
ဆာရာတို့ဖ်
ကာဘူးလ်
အော်စလို
လစ္စဘွန်း
နယူးယောက်
ဒူဘိုင်း
ဘာလင်
မော်စကို
လော့စ်အိန်ဂျယ်လိစ်
အီရူခူတ်
ဇူးရစ်ချ်
အမ်စတာဒမ်
ကာဆာဘလန်ကာ
လန်ဒန်
ကိုင်ရို
ကရာချိ
လာဂိုစ်
ဆိုးလ်
ရှန်ဟိုင်း
နိုဗိုစဲဘီအဲယ်စ်
ရယ်ခါးတီရင်ဘားခ်
ဆာမားရာ
အွမ်းစ်ခ်
ပဲရစ်
ဗိုလ်ဂိုဂရက်
ခရာ့စ်နိုရာစ်
ဘာကူ
တင်ဖူး
ဒစ်လီ
ဗီယင်ကျန်း
ဘီရှ်ခက်
ဒူရှန်းဘဲ
ဗလာဒီဗော့စတော့ခ်
တွန်မ်စ်ခ်
တဘီးလီစီ
အားစ်မားရာ
ဘလန်တိုင်းရဲလ်
ဆီရူးတာ
ဒိုအူအာလာ
အယ်လ်အာယွန်း
ဂျုဘာ
လူဘွန်းဘာရှီ
ဘားဘာန်း
ပိုတို-နိုဗို
ဆောင်တူမေး
အာဒချ
အန်ကာရေ့ဂျ်
အန်တီဂွါ
အာရာဂွါအီနာ
လာ ရီယိုဟာ
ရီယို ဂါလီဂိုစ်
ဆာလ်တာ
ဆန် ဂွမ်
ဆန် လူဝီစ်
တူကူမန်
ဥဆွာအီအာ
ဘာဟီအာ
ဘာဟီအာ ဘန်ဒရက်စ်
ဘီလင်မ်
ဘလွန်ခ်-စာဘလွန်
ဘိုအာဗီစ်တာ
ဗွိုက်စီ
ဗျူနိုအေးရိစ်
ကိန်းဘရစ်ချ် ဘေး
ကိမ်ပို ဂရန်ဒီ
ကန်ခန်
ကာတာမာရကာ
ကေညင်န်
ကေမန်
ချီဟူအာဟူအာ
စီယူဒတ်စ် ဟွာရက်စ်
အာတီကိုကန်
ကိုဒိုဘာ
ကွိုင်းဟိုင်ခ်
ကွီရာဘာ
ဒန်မတ်ရှ်ဗာန်
ဒေါ်ဆန်
ဒေါ်ဆန် ခရိခ်
အီရူနီပီ
ဖို့တ် နယ်လ်ဆင်
ဖို့တ်တာလီဇာ
ဂလဲစ်ဘေး
နုခ်
ဂူးစ်ဘေး
ဂရန်ဒ် တခ်
ဂွါရာကွီးလ်
ဟာမိုစ်စီလို
အင်ဒီယားနား ပိုလိစ်
အီကာလူအီတ်
ဂျုဂျေ
ဂျုနိုအော
ခရာလဲန်းဒစ်ချ်
လာပါဇ်
လူဝီဗီးလ်
လိုအာပရင့်စ် ကွာတာ
မာဆဲသွာ
မာနောက်စ်
မာရီဂေါ့
မာတာမိုရိုစ်
မာဇတ်လန်
မန်ဒိုဇာ
မီရီဒါ
မက်တ်လာကက်လာ
မီကွီလွန်
မွန်ခ်တွန်
မွန်တဲရေး
နိုရိုညာ
အိုခီနဂါ
ပို့တ် အော့ဖ် စပိန်
ပို့တ်တို ဗဲလီယို
ပွန်တာ အရီနာစ်
ရန်ကင် အင်းလက်
ဟေစီဖီလ်
ရီဆိုလုပ်
ရီယို ဘရန်ကို
ဆန်တာရမ်
အစ်တာကာ တိုးမိရက်တ်
စစ်ကာ
စိန့်ဂျွန်း
စိန့်ကိစ်
စိန့်သောမတ်စ်
စိန့်ဗင်းဆင့်
စွတ်ဖ်တ် ကားရင့်
သုလီ
တီဂွါနာ
တောတိုလာ
ဝိုက်ဟိုစ်
ရာကုတတ်
အန်အာဒီအာ
အက်တာဥု
အာချတူးဘီ
အာတီရအူ
ဘရ်နာအူ
ချီတာ
ဖာမာဂူစတာ
ဟိုးဗျ
ဂျာရာပူရာ
ခမ်ချာ့ခါ
ခန်ဒိုင်ဂါ
ကူချင်
မာဂါဒန်း
မခက်စ်ဆာ
နိုဗိုခူဇ်နက်စ်
အော်ရဲလ်
ပွန်တီအားနာ့ခ်
ကော့စ်တနေ
ကီဇလော်ဒါ
ဆာခါလင်
ဆမ်းမာခန်းဒ်
ဆရစ်နစ်ကာလင်မ်စ်
အူးစ် နီရား
ယူခူးတ်စ်
အေဇိုးရီးစ်
ကနေရီ
ဖါရို
မဒီးရာ
တောင်ဂျော်ဂျီယာ
စတန်လေ
ဘရိုကင်ဟီးလ်
ဒါဝင်
ယူးခလာ
ဟိုးဘားတ်
လင်းဒီမန်း
လော့ဒ် ဟောင်
ပါးသ်
ဘူရှင်ဂျင်
ခီရိုဗ်
မရီအာ ဟားမန်
အူလီယာနိုစကစ်ဖ်
ဗာဒူးစ်
ဗာတီကန်
ခါဂါလန်
မာဟီ
အားပီအား
အော့ကလန်
ဘူဂန်ဗီးလီးယား
ချားသမ်
အီဖာတီ
ကန်တွန်
ဖာခါအိုဖို
ဖူနာဖူတီ
ဂါလာပါကပ်စ်
ဂမ်ဘီယာ
ဂွါဒါကနဲလ်
ခရိဒီမတီ
ခိုစ်ရိုင်
ခွာဂျာလိန်
မာဂျူးရို
မာခေးအပ်စ်
မစ်ဒ်ဝေး
နူမယ်အာ
ပါဂိုပါဂို
ဖိုနာဖဲအ်
ဖို့တ် မိုရက်စ်ဘီ
ရာရိုတွန်းဂါ
ဆိုင်ပန်
တဟီတီ
တာရာဝါ
တွန်ဂါတာပု
ချုခ်
ဝိတ်ခ်`,
"shn":`ပရၢၵ်ႉ
သႃႇရႃႇယေႇဝူဝ်ႇ
ယေႇရုသလႅမ်ႇ
တီးတရွႆႉ
ၶျီႇၵႃႇၵူဝ်ႇ
ဢေႇတႅၼ်ႇ
မွၼ်ႇတီႇဝီးတႄးဢူဝ်ႇ
ၵူဝ်ႇၵႃႇတႃႇ
ၻႃႇၵႃႇ
ၸႃႇၵရႅပ်ႉ
မၼီႇလႃႇ
ဝဵင်းလူင်မႅၵ်ႇသီႇၵူဝ်ႇ
တူဝ်ႇၵျူဝ်ႇ
ဢႃႇပီႇၸၢၼ်ႇ
ဢေႇတိၼ်ႇ
ပႅၵ်ႉတႅၵ်ႉ
ၶႃႇရႃႇၵႅတ်ႉသ်
ႁႃႇဝႃးၼႃး
တႅၼ်ႇဝႃႇ
ႁႄႇပရွၼ်ႇ
ဢူႇရုမ်ၶီႇ
တူဝ်ႇရွၼ်ႇတူဝ်ႇ
သၢဝ်ပၢဝ်းလူဝ်ႇ
ဝီႇယႅၼ်ႇၼႃႇ
ၵူဝ်ႇပႅၼ်ႇႁေႇၵႅၼ်ႇ
သတွၵ်ႉႁွမ်း
ႁႄႇလ်သိင်းၵီႇ
တၢပ်ႇလိၼ်ႇ
ရီႇၵျႃႇဝိၵ်ႉ
တႃႇလိၼ်ႇ
ရီႇၵႃႇ
ပရႃႇတိတ်ႉသလႃႇဝႃႇ
ပူႇတႃႇပႅတ်ႉ

ၵလိၼ်းဢိၼ်းၵရတ်ႉ
ၽၼူမ်းပဵၼ်
ႁူဝ်ၶျီမိၼ်း
ၵုင်းထဵပ်ႈ
ၵႂႃႇလႃႇလုမ်းပူႈ
ထၢႆးပႄႉ
ၽျွင်းယၢင်း
ၶိပ်ႉၾ်
ယႄႇရႄႇဝၼ်ႇ
သိမ်ႇၾႃႇရူဝ်ႇပူဝ်ႇ
တႃႇဢႅတ်ႉသႃႇလမ်ႇ
ၶႃးတုမ်း
ပူႇၶႃႇရႅတ်ႉ
တီႇရႃႇၼႃႇ
ဢႅတ်ႉမွၼ်ႇတွၼ်ႇ
ၶိသိၼေႃႇ
ဝိၼ်းၼီႇပႅၵ်ႉ
ႁႄႇလီႇၾႅၵ်ႉ
ဝီးလ်ၼီးယႅတ်ႉသ်
ရူမ်း
မိၼ်ႉသ်ၶ်
ဢူလၼ်ပႃတႃ
ဢႅတ်ႉသ်ၵႃႇပတ်ႉ
ပူဝ်ႇၵူဝ်ႇရီႇၵႃႇ
ပရတ်ႈသႄးလ်
မူဝ်ၵႃတီးသျူး
ဝႅၼ်ႇၵူဝ်ႇဝႃႇ
ၼၢတ်ႉသ်သေႃ
တၢတ်ႉသၵႅၼ်ႇ
ဝေႃးသေႃး
မတ်ႉတရိတ်ႉ
ပူဝ်ႇၵူဝ်ႇတႃႇ
လိမႃႇ
သႅၼ်ႇတီႇယႃႇၵူဝ်ႇ
ဢႃးသုၼ်းသီႇဢွၼ်ႇ
ပႃႇရႃႇမႃႇရီႇပူဝ်ႇ
ၵၢတ်ႈမၢၼ်ႈတူႇ
သိတ်ႇတၼီႇ
မႄးလ်ပူၼ်း
တေႇၵူႇသီႇၵႃႇပႃႇ
မၼႃးၵႂႃႇ
ၽူတ်ႉဢူဝ်ပရိၼ်ႉၸ်
ၵျူဝ်ႇႁၼ်ႇၼႅတ်ႉသ်ပၢၵ်ႉ
သႅၼ်ႇတူဝ်ႇ တူဝ်ႇမိၼ်ႇၵူဝ်ႇ
ပရိတ်ႉသပႅၼ်ႇ
ၵူဝ်ႇလမ်ႇပူဝ်ႇ
ဢႄးလ်မႃႇတီႇ
ဢႄးလ်ၸီႇယႃႇ
တူးၼိတ်ႉသ်
ထရီႇပူဝ်ႇလီႇ
တႁႃႇရၢၼ်ႇ
ဢႅတ်ႉတိတ်ႉသ်ဢႃႇပႃႇပႃႇ
ၵျႃႇၵႃႇတႃႇ
ဢႅၼ်ႇၸႃႇမႅၼ်ႇၼႃႇ
ၼီးယႃးမေႇ
ၼူဝ်ႇဢႅၵ်ႉၸွတ်ႉ
ရီႇယၢတ်ႉ
ပႃႇမႃႇၵူဝ်ႇ
ပႄႇလ်ၵရဵတ်ႉ
တၢၵ်ႇၵႃႇ
ပၼ်ႇၸူႇလ်
ၶူဝ်ႇၼႃႇၵရီႇ
ပိတ်ႈသၢဝ်ႇ
မွၼ်ႇရူဝ်ႇဝီႇယႃႇ
ဢၵ်ႉၵရႃႇ
တမ်ႇမတ်ႉသၵတ်ႉ
ဢူဝ်ႇၵႃႇတူဝ်ႇၵူဝ်ႇ
ၾရီးတၢဝ်း
​လူဝ်ႇမႄႇ
တႃႈၵုင်ႈ
ဢမ်မၢၼ်ႈ
မႃႇလႃႇပူဝ်ႇ
ပႄႇရုတ်ႉ
လီပရႄႇဝီးလ်
မတ်ႉသၵႅတ်ႉ
ပင်ၵီႈ
ၶိၼ်သျႃးသႃႇ
သၵူပ်ႉပီႇယႃႇ
ပရႃၸဝီးလ်
ပူၸုမ်ပူရႃႇ
ၼိၵူဝ်ႇသျႃး
ၵိၵႃႇလီႇ
ၼၢႆႇရူဝ်ႇပီႇ
လူႇသႃႇၵႃႇ
မႃႇပူႇတူဝ်ႇ
ၵမ်ႇပႃႇလႃႇ
လူႇဢၼ်ႇတႃႇ
မႃႇသႄႇရူႇ
ဢႅၼ်ႇတၼႃႇၼႃႇရီႇဝူဝ်ႇ
ၵႃႇပူဝ်ႇရူဝ်ႇၼႄႇ
ႁႃႇရႃႇရႄႇ
ဢႅတ်ႉသထရႃႇၶၢၼ်ႇ
ဝိၼ်းႁွၵ်ႉ
ဢိတ်ႉသတၼ်ႇပူး
လူႇပလီႇယႃႇၼႃႇ
သူဝ်ႇၾီႇယႃႇ
ၵႃႇၸႃႇ
ဢတႄလဵတ်ႉ
သႃႇရႃႇတၢပ်ႈ
ၵႃႇပူး
ဢွတ်ႉသလူဝ်ႇ
လိတ်ႉသ်ပွၼ်ႇ
ၼိဝ်းယွၵ်ႉ
တူႇပၢႆး
ပႃႇလိၼ်ႇ
မွတ်ႉသ်ၵူဝ်ႇ
လွတ်ႉသ်ဢႅၼ်းၵျႄးလႄႉသ်
ဢိရၶုတ်ႉသ်ၶ်
ၸူႇရိတ်ႉ
ဢႅမ်ႇသတႃႇတမ်ႇ
ၶႃႇသႃႇပလၼ်ႇၵႃႇ
လၼ်ႇတၼ်ႇ
ၶၢႆႇရူဝ်ႇ
ၵႃႇရႃႇၶျီႇ
လႃႇၵွတ်ႉသ်
သူဝ်းလ်
သျၢင်ႉႁၢႆး
ၼူဝ်ႇဝူဝ်ႇသီႇပၢတ်ႉသ်ၶ်
ယေႇၵႃႇတႄႇရိၼ်ႇပၢၵ်ႉ
သႃႇမႃႇရႃႇ
ဢူမ်းသ်ၶ်
ၽႄးရိတ်ႉသ်
ဝူဝ်ႇၵူဝ်ႇၵရၢတ်ႉ
ၶရတ်ႉၼူဝ်ႇယႃႇသ်ၶ်
ပႃၵူႇ
ထိမ်းၽူး
တီႇလီႇ
ဝဵင်းၸၼ်
ပိတ်ႉသၵႅၵ်ႉ
တူႇသျႅၼ်ႇပႄႇ
ဝလႃႇတီႇဝူဝ်ႇသတွၵ်ႉ
တွမ်းသ်ၶ်
တပီႇလီႇသီႇ
ဢတ်ႉသ်မႃႇရႃႇ
ပလႅၼ်ႇတၢႆႇ
သူးတ
တူဝ်ႇဢႃႇလႃႇ
ဢႄးလ်ဢၢႆႈယုၼ်း
ယူးပႃး
လူႇပုမ်ႇပႃႇသျီႇ
ပႃပႃၼႄႇ
ပူဝ်ႇတူဝ်ႇ-ၼူဝ်ႇဝူဝ်ႇ
သူၼ်ႇတူဝ်ႇမေး
ဢတၵ်ႉ
ဢႅၼ်ႇၶျူဝ်ႇရဵတ်ႉ
ဢႅၼ်ႇထီႇၵႂႃႇ
ဢႃႇရႃႇၵႂႃႇဢီႇၼႃႇ
လႃႇရီႇယူဝ်ႇႁႃႇ
ရီႇယူဝ်ၵႃလႄႇၵူဝ်ႇ
သႃႇလ်တႃႇ
သႅၼ်းႁွၼ်ႇ
သႅၼ်းလူးဝိတ်ႉ
တူႇၵူဝ်ႇမၢၼ်ႈ
ဢူသဝၢႆးဢႃႇ
ပႁီးယႃႇ
ပႃႇႁီးယႃး တႄႇ ပၼ်ႇတႄႇရႅတ်ႉ
ပႄႇလႅမ်း
ပလၼ်ႇ-သႅပ်ႉပလုၼ်ႇ
ပူဝ်ႇဢႃႇဝီႇသတႃႇ
ပွႆးသီႇ
ပူၺ်းၼူဝ်ႇဢၢႆးရႅတ်ႉ
ၶႅမ်းပရိတ်ႉပေး
ၶႅမ်ႇပူဝ်ႇၵရႅၼ်ႇတီႇ
ၵႅၼ်ႇၵူၼ်ႇ
ၶႃႇတႃႇမႃႇၵႃႇ
ၶႃယႅၼ်ႈ
ၶေးမႅၼ်း
ၶျီႇဝႃႇဝႃႇ
သီႇယူဝ်ႇတတ်ႉ ၸူဝ်ႇရႅတ်ႉ
ဢႃႇတီႇၵူဝ်ႇၵၼ်ႇ
ၶူဝ်ႇတူဝ်ႇပႃႇ
ၵူဝ်ႇႁႆၵေး
ၶူယႃးပႃႇ
တႅၼ်းမၢၵ်ႈသျၼ်ႇ
တေႃးသၼ်ႇ
တေႃးသၼ်ႇၶရိၵ်ႉ
ဢီရူၼႄပႄႇ
ၾူတ်ႉၼႄႇလ်သၼ်ႇ
ၾူတ်ႉတလႄၸႃႇ
ၵလဵတ်ႉသ်ပေး
ၼုၵ်ႉ
ၵုတ်ႉသ်ပေး
ၵရႅၼ်းထိူၵ်ႉ
ၵူဝ်ႇယႃႇၶိဝ်း
ဢႄ​ရမူဝ်သီးလူဝ်ႇ
ဢိၼ်းတီးယႃးၼႃးပူဝ်ႇလိတ်ႉသ်
ဢီႇၶႃးလူးဝိတ်ႉ
ႁူႁုၺ်း
ၸူႇၼူဝ်ႇ
ၶရႃးလႅၼ်းတႅၵ်ႉ
လႃႉပႃႇ
လူးဝိတ်ႉဝီးလ်
လူဝ်းဝႃးပရိၼ်ႉသ်ၶႂႃႇတႃး
မႃးသေးဢူဝ်ႇ
မၼၢဝ်းသ်
မႃႇရိၵူတ်ႉ
မႃႇတႃႇမေႃးရူဝ်ႉသ်
မႃႇၸတ်ႇလၼ်း
မႅၼ်ႇတူဝ်ႇၸႃႇ
မႄႇရီႇတႃႇ
မႅတ်ႉလၶႅတ်ႉလႃႇ
သဵင်ႉပီႇယႃႇ
မွၼ်ႉတွၼ်ႇ
မွၼ်ႇတႄႇရီႇ
ၾႃႇၼႅၼ်ႇတူဝ်ႇ တႄႇၼူဝ်ႇရွၼ်ႇႁႃႇ
ဢူဝ်ႇၸီႇၼႃႇၵႃႇ
တႃႈႁိူဝ်းသပဵၼ်ႇ
ပွတ်ႈတူဝ်းဝႄႇႁူဝ်ႇ
ပုၼ်းတႃႉဢရႅၼ်ႇၼတ်ႉသ်
ရၼ်ၵိၼ်းဢိၼ်းလႅတ်ႉ
ရႅတ်ႉသီႇၾီႇ
ရႅတ်ႉသူဝ်ႇလုတ်ႉ
ရီႇယူဝ်ႇပရၼ်ႇၵူဝ်ႇ
သၼ်ႇတႃႇရႅမ်ႇ
ဢိတ်ႉတူဝ်ၵူဝ်တူဝ်မိတ်ႉ
သိတ်ႉၵႃႇ
သဵင်ႉၵျွၼ်ႇ
သဵင်ႉၶိတ်ႈ
သဵင်ႉထေႃးမတ်ႉသ်
သဵင်ႉဝိၼ်ႇသႅၼ်ႇ
သဝိတ်ႉၶႃးရႅၼ်ႉ
ထူႇလႄႇ
တီႇႁူဝ်ႇၼႃႇ
တူဝ်ႇတူဝ်ႇလႃႇ
ဝၢႆႉႁွတ်ႉ
ယႃႇၵုတတ်ႉ
ဢႃႇၼႃႇတီႇယႃႇ
ဢႅၵ်ႉတၢဝ်ႉ
ဢႅၵ်ႉတူဝ်ႇပီႇ
ဢႃႇတီးရၢဝ်း
ပႃႇၼေႃး
ၶျိတ်ႉတႃႇ
ၾႃႇမႃႇၵူးသတႃႇ
ၶူဝ်ဝေတေး
ၵျႃႉယပူႇရ
ၵမ်းၶျၢတ်ႉၵႃႇ
ၶၼ်ႇတီႇၵႃႇ
ၵူႇၶျိင်း
မႃႇၵႃႇတၢၼ်ႇ
မႃႇၵႃႇသႃႇ
ၼူဝ်ဝူဝ်ၵုတ်ႉၸ်ၼႅတ်ႉသ်ၶ်
ဢေႃႇရႄႇလ်
ပွၼ်းတီႇယႃႇၼၵ်ႉ
ၶူတ်ႉသတၼ်ႇၼေႇ
ၶုၺ်ႇၸီးလူဝ်ႇတႃႇ
သႃႇၶႃႇလိၼ်ႇ
သႃႇမႃႇၶႅၼ်ႇ
သရႅတ်ႉၼႄၵူဝ်ႇလိမ်ႇသ်ၶ်
ယူးဢိတ်ႉသ်ၼႄႇရႃႇ
ယၵုတ်ႉသ်ၶ်
ဢႃႇၸူဝ်ႇရႅတ်ႉ
ၶႅၼ်ႇၼႃႇရီႇ
ၾႃႇရူဝ်ႇ
မႃႇတီႇရႃႇ
ၵျေႃႇၵျႃႇ ပွတ်းၸၢၼ်း
သတႅၼ်းလီႇ
ပရူၵ်ႉၵႅၼ်းႁေးလ်
တႃႇဝိၼ်ႇ
ဢိဝ်းၵလႃး
ႁူဝ်ပၢတ်ႉ
လိၼ်ႇတီႇမႅၼ်ႇ
ၵုၼ်လွတ်ႉႁၢဝ်း
ၽိူတ်ႉ
ပူႇသိင်ႇၵႅၼ်ႇ
ၶီးႁွပ်ႇၾ်
မႃႇရီႇႁၢမ်ႇ
ဢူလီယႃၼူဝ်ႇသ်ၶ်
ဝႃႇတူႇၸ်
ဝႃႇတီႇၵၼ်ႇ
မူႇၵုၼ်ၶိူဝ်ႇၵူႇလႅၼ်ႇ
မႁေႇ
ဢႃပီယႃႇ
ဢွၵ်ႉလႅၼ်ႇ
ပူးၵိၼ်ဝႄႇလ်
မူႇၵုၼ် ၶျႅတ်ႉထမ်ႇ
ဢီႇၾႃးတႄႇ
ၵုၼ်ၶႅၼ်းတွၼ်ႇ
ၾႃးၵဝ်ႇၾူဝ်ႇ
ၾူၼႃၾူးတီႇ
ၵုၼ်ၵႃလႃပၵူဝ်ႉ
ၵမ်ႇပီႇယႃႇ
ၵႂႃးတႄႇလ်ၶႅၼ်ႇၼႄးလ်
ၶိရိတ်ႉတိမႃႇတီႇ
ၵွတ်ႉသ်ရေး
ၶႂႃးၵျလၢႆး
မၵျူးရူဝ်ႇ
မႃၶေးသႅတ်ႉသ်
မိတ်ႉဝေး
ၼူမေးယႃႇ
ပႃးၵူဝ်းပႃးၵူဝ်း
ပူၼ်းပေႇ
ပွတ်ႉမွတ်ႉသ်ပီႇ
ရႃရူဝ်ထွင်းၵႃႇ
သၢႆပၼ်ႇ
တႁီႇတီႇ
တႃႇရႃႇဝႃႇ
ထွင်းၵႃႇတႃႇပူႇ
ၶျူၵ်ႉ
ဝဵၵ်ႉ`,
"th":`ปราก
ซาราเยโว
เยรูซาเลม
ดีทรอยต์
ชิคาโก
เอเดน
มอนเตวิเดโอ
โกลกาตา
ดากา
ซาเกร็บ
มะนิลา
เม็กซิโกซิตี
โตเกียว
อาบีจาน
เอเธนส์
แบกแดด
คาราคัส
ฮาวานา
เดนเวอร์
เฮบรอน
อุรุมชี
โทรอนโต
เซาเปาลู
เวียนนา
โคเปนเฮเกน
สตอกโฮล์ม
เฮลซิงกิ
ดับบลิน
เรคยาวิก
ทาลลินน์
ริกา
บราติสลาวา
บูดาเปส
โฮโนลูลู
คาลินิงกราด
พนมเปญ
นครโฮจิมินห์
กรุงเทพ
กัวลาลัมเปอร์
ไทเป
เปียงยาง
เคียฟ
เยเรวาน
ซิมเฟอโรโปล
ดาร์เอสซาลาม
คาร์ทูม
บูคาเรส
ติรานา
เอดมันตัน
คีชีเนา
วินนิเพก
แฮลิแฟกซ์
วิลนีอุส
โรม
มินสก์
อูลานบาตอร์
อาชกาบัต
พอดกอรีตซา
บรัสเซลส์
โมกาดิชู
แวนคูเวอร์
แนสซอ
ทาชเคนต์
วอร์ซอ
มาดริด
โบโกตา
ลิมา
ซันติอาโก
อะซุนซิออง
ปารามาริโบ
กาตมันดุ
ซิดนีย์
เมลเบิร์น
เตกูซิกัลปา
มานากัว
ปอร์โตแปรงซ์
โจฮันเนสเบอร์ก
ซานโต โดมิงโก
บริสเบน
โคลัมโบ
อัลมาตี
แอลเจียร์
ตูนิส
ตรีโปลี
เตหะราน
แอดดิสอาบาบา
จาการ์ตา
เอ็นจาเมนา
นีอาเมย์
นูแอกชอต
ริยาร์ด
บามาโก
เบลเกรด
ดาการ์
บันจูล
โกนากรี
บิสเซา
มันโรเวีย
อักกรา
ดามัสกัส
วากาดูกู
ฟรีทาวน์
โลเม
ย่างกุ้ง
อัมมาน
มาลาโบ
เบรุต
ลีเบรอวิล
มัสกัต
บังกี
กินชาซา
สโกเปีย
บราซซาวิล
บูจุมบูรา
นิโคเซีย
คิกาลี
ไนโรเบีย
ลูซากา
มาปูโต
คัมพาลา
ลูอันดา
มาเซรู
อันตานานาริโว
กาโบโรเน
ฮาราเร
แอสตราคาน
วินด์ฮุก
อิสตันบูล
ลูบลิยานา
โซเฟีย
กาซา
แอดิเลด
ซาราทอฟ
คาบูล
ออสโล
ลิสบอน
นิวยอร์ก
ดูไบ
เบอร์ลิน
มอสโก
ลอสแองเจลิส
อีร์คุตสค์
ซูริค
อัมสเตอดัม
คาสซาบลางก้า
ลอนดอน
ไคโร
การาจี
ลากอส
โซล
เซี่ยงไฮ้
โนโวซิบิร์สก์
ยีคาเตอรินเบิร์ก
ซามารา
โอมสก์
ปารีส
วอลโกกราด
ครัสโนยาร์สก์
บากู
ทิมพู
ดิลี
เวียงจันทน์
บิชเคก
ดูชานเบ
วลาดิโวสต็อก
ตอมสค์
ทบิลิซิ
แอสมารา
แบลนไทร์
เซวตา
ดูอาลา
เอลไอย์อุง
จูบา
ลูบัมบาชิ
อัมบาบาเน
ปอร์โต-โนโว
เซาตูเม
เอดัก
แองเคอเรจ
แอนติกา
อารากัวนา
ลาริโอจา
ริโอกาลเลกอส
ซัลตา
ซานฮวน
ซันลูอิส
ทูคูแมน
อูชูเอีย
บาเยีย
บาเอียบันเดรัส
เบเลง
บลังค์-ซาบลอน
บัววีชตา
บอยซี
บัวโนสไอเรส
อ่าวแคมบริดจ์
กัมปูกรันดี
แคนคุน
กาตามาร์กา
กาแยน
เคย์แมน
ชีวาวา
ซิวดัดฮัวเรซ
คอรัลฮาร์เบอร์
คอร์โดบา
โกไยเก
กุยาบา
ดานมาร์กสฮาวน์
ดอว์สัน
ดอว์สัน ครีก
เอรูเนเป
ฟอร์ตเนลสัน
ฟอร์ตาเลซา
เกลซเบย์
กอดแธบ
กูสเบย์
แกรนด์เติร์ก
กัวยากิล
เอร์โมซีโย
อินเดียแนโพลิส
อีกวาลิต
จูจิว
จูโน
คราเลนดิจค์
ลาปาซ
ลูส์วิลล์
โลเวอร์พรินซ์ ควอเตอร์
มาเซโอ
มาเนาส์
มาริโกต์
มาตาโมรอส
มาซาทลาน
เมนดูซา
เมรีดา
เมทลากาตละ
มีเกอลง
มองตัน
มอนเตร์เรย์
โนรอนฮา
โอจินากา
พอร์ทออฟสเปน
ปอร์ตูเวลโย
ปุนตาอาเรนัส
แรงกินอินเล็ต
เรซีเฟ
เรโซลูท
รีโอบรังโก
ซันตาเรม
สกอเรสไบซันด์
ซิตกา
เซนต์จอนส์
เซนต์คิตส์
เซนต์โธมัส
เซนต์วินเซนต์
สวิฟต์เคอร์เรนต์
ทูเล
ทิฮัวนา
ตอร์โตลา
ไวต์ฮอร์ส
ยากูทัต
อานาดีร์
อัคตาอู
อัคโทบี
อทีราว
บาร์เนาว์
ชิตา
แฟมากุสตา
ฮอฟด์
จายาปุระ
คามชัตกา
ฮันดืยกา
กูชิง
มากาดาน
มากัสซาร์
โนโวคุซเนตสค์
ออรัล
พอนเทียนัก
คอสตาเนย์
ไคซีลอร์ดา
ซาคาลิน
ซามาร์กานด์
ซเรดเนคโคลิมสก์
อุสต์เนรา
ยาคุตสค์
อะโซร์ส
คะเนรี
แฟโร
มาเดรา
เซาท์ จอร์เจีย
สแตนลีย์
โบรกเคนฮิลล์
ดาร์วิน
ยูคลา
โฮบาร์ต
ลินดีแมน
ลอร์ดโฮว์
เพิร์ท
บุสซิงเง็น
คิรอฟ
มารีฮามน์
อะลิยานอฟ
วาดุซ
วาติกัน
แกร์เกอลอง
มาเอ
อาปีอา
โอคแลนด์
บูเกนวิลล์
แชทัม
เอฟาเต
แคนทอน
ฟาเคาโฟ
ฟูนะฟูตี
กาลาปาโกส
แกมเบียร์
กัวดัลคานัล
คิริทิมาตี
คอสไร
ควาจาเลน
มาจูโร
มาร์เคซัส
มิดเวย์
นูเมอา
ปาโก ปาโก
โปนาเป
พอร์ตมอร์สบี
ราโรตองกา
ไซปัน
ตาฮีตี
ตาระวา
ตองกาตาปู
ทรัก
เวก`
}
const languages = {
"km":`អាហ្វារ
អាប់ខាហ៊្សាន
អាហ្វ្រិកាន
អាកាន
អាំហារិក
អារ៉ាហ្គោន
អារ៉ាប់
អាសាមីស
អាស្ទូរី
អាស៊ែបៃហ្សង់|អាហ្ស៊ែរី
បាស្គៀ

បេឡារុស
ប៊ុលហ្ការី
ហារីយ៉ាន់វី
បូចពូរី
អានី
បាម្បារា
បង់ក្លា
ទីបេ
ប្រ៊ីស្តុន
បូដូ
បូស្ន៊ី

កាតាឡាន
ឈីឆេន
ស៊ីប៊ូអាណូ
ឆេរូគី
កូស៊ីខាន
ឆែក
គ្រីតំបន់ភក់ល្បាប់
ឈើជស្លាវិក
ឈូវ៉ាស
វេល
ដាណឺម៉ាក
អាល្លឺម៉ង់
ដូហ្គ្រី
សូប៊ីក្រោម
ទេវីហ៊ី
ដុងខា
អ៊ីវ
ក្រិក
អង់គ្លេស
អេស្ពេរ៉ាន់តូ
អេស្ប៉ាញ
អេស្តូនី
បាសខ៍
ភឺសៀន
ហ្វ៊ូឡា
ហ្វាំងឡង់
ហ្វ៊ីលីពីន
ហ្វារូស
បារាំង
ហ្វ្រីស៊ានខាងលិច
អៀរឡង់
ហ្គា
ស្កុតហ្កែលិគ
ហ្កាលីស្យាន
ហ្គូរ៉ានី
ហ្គុយ៉ារ៉ាទី
មេន
ហូសា
ហេប្រឺ
ហិណ្ឌី
ក្រូអាស៊ី
សូប៊ីលើ
ហៃទី
ហុងគ្រី
អាមេនី
អ៊ីនធើលីង
ឥណ្ឌូណេស៊ី
អ៊ីនធើលីងវេ
អ៊ីកបូ
ស៊ីឈាន់យី
អ៊ីដូ
អ៊ីស្លង់
អ៊ីតាលី
អ៊ីនុកទីទុត
ជប៉ុន
ជ្វា
ហ្សក​ហ្ស៊ី
កាប៊ូវឺឌៀនូ
ខាងហ្កេង
គីគូយូ
កាហ្សាក់

កាឡាលលីស៊ុត
ខ្មែរ
ខាណាដា
កូរ៉េ
គុនកានី
កាស្មៀរ
ឃឺដ
កូនីស
គូវី
​កៀហ្ស៊ីស
ឡាតំាង
លុចសំបួ
ហ្កាន់ដា
លីគូរី
ឡំបាត
លីនកាឡា
ឡាវ
លីទុយអានី
លូបាកាតានហ្គា
ឡាតវី
ម៉ៃធីលី
ម៉ាឡាហ្គាស៊ី
ម៉ោរី
ម៉ាសេដូនី
ម៉ាឡាយ៉ាឡាម
ម៉ុងហ្គោលី
ម៉ានីពូរី
ម៉ារ៉ាធី
ម៉ាឡេ
ម៉ាល់តា
ភូមា
ន័រវែស បុកម៉ាល់
នេបេលេខាងជើង
អាល្លឺម៉ង់ក្រោម
នេប៉ាល់
ហូឡង់
ន័រវែស នីនូស
ន័រវែស
នគោ
នេប៊េលខាងត្បូង
សូថូខាងជើង
ណាវ៉ាចូ
ណានចា
អូសីតាន់
អូរ៉ូម៉ូ
អូឌៀ
អូស៊ីទិក
បឹនជាពិ
ភាសាទំនាក់ទំនងនីហ្សេរីយ៉ា

ប៉ូឡូញ

បាស្តូ
ព័រទុយហ្គាល់
ហ្គិកឈួ
រ៉ាចាស់ថានី
រ៉ូម៉ង់
រុណ្ឌី
រូម៉ានី
រុស្ស៊ី
គិនយ៉ាវ៉ាន់ដា
សំស្ក្រឹត
យ៉ាឃុត
សាន់តាលី
សាឌីនា
ស៊ីស៊ីលាន
ស៊ីនឌី
សាមីខាងជើង
សានហ្គោ
សាន
ស្រីលង្កា
ស្លូវ៉ាគី
ស្លូវ៉ានី
សូណា
សូម៉ាលី
អាល់បានី
ស៊ែប
ស្វាទី
សូថូខាងត្បូង
ស៊ូដង់
ស៊ុយអែត
ស្វាហ៊ីលី
ស៊ីរី
ស៊ីឡេស៊ី
តាមីល
តេលុគុ
តាហ្ស៊ីគ
ថៃ
ទីហ្គ្រីញ៉ា
តួកម៉េន
ស្វាណា
តុងហ្គា
ទួរគី
សុងហ្គា
តាតា
ទូវីនៀ
អ៊ុយហ្គឺរ
អ៊ុយក្រែន
អ៊ូរឌូ
អ៊ូសបេគ
វេនដា
វេណេតូ
វៀតណាម
ម៉ាឃូវ៉ា
វូឡាពូក
វ៉ាលូន
វូឡុហ្វ
ឃសា
ខែងគ្រី
យ៉ីឌីស
យរូបា
ញីនហ្កាទូ
កាតាំង|ចិនកាតាំង
ហ្សួង
ចិន|ចិនកុកងឺ
ចិន​អក្សរ​ពេញ|ចិនកុកងឺ
ហ្សូលូ`,
"lo":`ອະຟາ
ແອບຄາຊຽນ
ອາຟຣິການ
ອາການ
ອຳຮາຣິກ
ອາຣາໂກເນັດ
ອາຣັບ
ອັສຊາມີສ
ອັສຕູຮຽນ
ອາເຊີໄບຈານິ|ອາ​ເຊີ​ຣີ
ບາຣກີ

ເບລາຣັສຊຽນ
ບັງກາຣຽນ
ຮາຢານວີ
ໂບພູຣິ
ອານີ
ບາມບາຣາ
ເບັງກາລີ
ທິເບທັນ
ເບຣຕັນ
ໂບດູ
ບອສນຽນ
ບູຣຽດ
ຄາຕາລານ
ຊີເຄນ
ຊີບູໂນ
ຊີໂຣກີ
ຄໍຊິກາ
ເຊກ
ຊວາມປີຄຣີ
ໂບດສລາວິກ
ຊູວາຊ
ເວວ
ແດນິຊ
ເຢຍລະມັນ
ດອກຣີ
ຊໍບຽນຕໍ່ກວ່າ
ດີວີຮີ
ດີຊອງຄາ
ອິວາ
ກຣີກ
ອັງກິດ
ເອສປາຍ
ສະແປນນິຊ
ເອສໂຕນຽນ
ບັສກີ
ເປີຊຽນ
ຟູລາ
ຟິນນິຊ
ຟີລິປີໂນ
ຟາໂຣສ
ຝຣັ່ງ
ຟຣິຊຽນ ຕາເວັນຕົກ
ໄອຣິສ
ກາ
ສະກັອດເກລິກ
ກາລິຊຽນ
ກົວຣານີ
ກູຈາຣາຕິ
ແມງຊ໌
ເຮົາຊາ
ຮີບຣິວ
ຮິນດິ
ໂຄຣເອທຽນ
ຊໍບຽນ ທາງຕອນເໜືອ
ໄຮຕຽນ
ຮັງກາຣຽນ
ອາເມນຽນ
ອິນເຕີລິງລົວ
ອິນໂດເນຊຽນ
ອິນເຕີລິງກຣີ
ອິກໂບ
ເສສວນ ອີ
ອີໂດ
ໄອສແລນດິກ
ອິຕາລຽນ
ອິນນຸກຕິຕັດ
ຍີ່ປຸ່ນ
ຈາແວນີສ
ຈໍຈຽນ
ຄາເວີເດຍນູ
ເຄນກັງ
ຄິຄູຢຸ
ຄາຊັກ

ກຣີນແລນລິດ
ຂະເໝນ
ຄັນນາດາ
ເກົາຫລີ
ກອນການີ
ຄາສເມຍຣິ
ເຄີດິສ
ຄໍນິຊ
ຄູວີ
ເກຍກີສ
ລາຕິນ
ລັກເຊມບວກກິຊ
ແກນດາ
ລີກູຣຽນ
ລອມບາດ
ລິງກາລາ
ລາວ
ລິທົວນຽນ
ລູບາ-ຄາຕັງກາ
ລັດວຽນ
ໄມທີລິ
ມາລາກາສຊີ
ມາວຣິ
ແມຊິໂດນຽນ
ມາເລອາລຳ
ມອງໂກເລຍ
ມານີພູຣິ
ມາຣາທີ
ມາເລ
ມອລທີສ
ມຽນມາ
ນໍເວຈຽນ ບັອກມອລ
ເອັນເດເບເລເໜືອ
ເຢຍລະມັນ ຕອນໃຕ້
ເນປາລີ
ດັຊ
ນໍເວຈຽນ ນີນອກ
ນໍເວຈຽນ
ເອັນໂກ
ນີບີລີໃຕ້
ໂຊໂທເໜືອ
ນາວາໂຈ
ນານຈາ
ອັອກຊີຕານ
ໂອໂຣໂມ
ໂອເດຍ
ອອດເຊຕິກ
ປັນຈາບີ
ໄນຈີຣຽນພິດກິນ
ປາລີ
ໂປລິຊ

ປາສໂຕ
ປອກຕຸຍກິສ
ຄີຊົວ
ຣາຈັສທານິ
ໂຣແມນຊ໌
ຣຸນດິ
ໂຣແມນຽນ
ລັດເຊຍ
ຄິນຢາວານດາ
ສັນສະກຣິດ
ຊາກາ
ຊານທາລິ
ສາດີນຽນ
ຊີຊິລີນ
ສິນທິ
ຊາມິເໜືອ
ແຊງໂກ
ຊານ
ສິນຫາລາ
ສະໂລແວັກ
ສະໂລເວນຽນ
ໂຊນາ
ໂຊມາລີ
ອານບານຽນ
ເຊີບຽນ
ສະວາຕິ
ໂຊໂທໃຕ້
ຊຸນແດນນີສ
ສະວີດິຊ
ຊວາຮີລິ
ຊີເລຍ
ຊີເລສຊຽນ
ທາມິລ
ເຕລູກູ
ທາຈິກ
ໄທ
ຕິກຣິນຢາ
ເທີກເມັນ
ເຕສະວານາ
ທອງການ
ເທີຄິຊ
ເຕຊອງກາ
ທາທາ
ຕູວີນຽນ
ອຸຍເຄີ
ຢູເຄຣນຽນ
ອູຣດູ
ອຸສເບກ
ເວນດາ
ເວເນຊຽນ
ຫວຽດນາມ
ມາຄູວາ
ໂວລາພັກ
ວໍລູມ
ວໍລອບ
ໂຮຊາ
ຄັງຣີ
ຢິວ
ໂຢຣູບາ
ນີນກາຕູ
ກວາງຕຸ້ງ|ພາສາຈີນ, ຈີນກວາງຕຸ້ງ
ຊວາງ
ຈີນ|ພາສາຈີນ, ພາສາຈີນກາງ
ຈີນແບບດັ້ງເດີມ|ພາສາຈີນແມນດາຣິນດັ້ງເດີມ
ຊູລູ`,
"ceb":`





Arabic











Bangla







Cebuano








German






English

Espanyol







French










Hindi






Indonesian





Italian

Japanese










Korean































Dutch














Polish


Portuguese





Russian



























Thai




Turkish





















Chinese|Chinese, Mandarin
Tradisyonal nga Chinese|Tradisyonal nga Mandarin Chinese`,
"fil":`Afar
Abkhazian
Afrikaans
Akan
Amharic
Aragonese
Arabic
Assamese
Asturian
Azerbaijani|Azeri
Bashkir

Belarusian
Bulgarian
Haryanvi
Bhojpuri
Anii
Bambara
Bangla
Tibetan
Breton
Bodo
Bosnian

Catalan
Chechen
Cebuano
Cherokee
Corsican
Czech
Swampy Cree
Church Slavic
Chuvash
Welsh
Danish
German
Dogri
Lower Sorbian
Divehi
Dzongkha
Ewe
Greek
Ingles
Esperanto
Spanish
Estonian
Basque
Persian
Fulah
Finnish
Filipino
Faroese
French
Western Frisian
Irish
Ga
Scottish Gaelic
Galician
Guarani
Gujarati
Manx
Hausa
Hebrew
Hindi
Croatian
Upper Sorbian
Haitian
Hungarian
Armenian
Interlingua
Indonesian
Interlingue
Igbo
Sichuan Yi
Ido
Icelandic
Italian
Inuktitut
Japanese
Javanese
Georgian
Kabuverdianu
Kaingang
Kikuyu
Kazakh

Kalaallisut
Khmer
Kannada
Korean
Konkani
Kashmiri
Kurdish
Cornish
Kuvi
Kyrgyz
Latin
Luxembourgish
Ganda
Ligurian
Lombard
Lingala
Lao
Lithuanian
Luba-Katanga
Latvian
Maithili
Malagasy
Māori
Macedonian
Malayalam
Mongolian
Manipuri
Marathi
Malay
Maltese
Burmese
Norwegian Bokmål
Hilagang Ndebele
Low German
Nepali
Dutch
Norwegian Nynorsk
Norwegian
N’Ko
South Ndebele
Hilagang Sotho
Navajo
Nyanja
Occitan
Oromo
Odia
Ossetic
Punjabi
Nigerian Pidgin

Polish

Pashto|Pushto
Portuguese
Quechua
Rajasthani
Romansh
Rundi
Romanian
Russian
Kinyarwanda
Sanskrit
Yakut
Santali
Sardinian
Sicilian
Sindhi
Hilagang Sami
Sango
Shan
Sinhala
Slovak
Slovenian
Shona
Somali
Albanian
Serbian
Swati
Katimugang Sotho
Sundanese
Swedish
Swahili
Syriac
Silesian
Tamil
Telugu
Tajik
Thai
Tigrinya
Turkmen
Tswana
Tongan
Turkish
Tsonga
Tatar
Tuvinian
Uyghur|Uighur
Ukrainian
Urdu
Uzbek
Venda
Venetian
Vietnamese
Makhuwa
Volapük
Walloon
Wolof
Xhosa
Kangri
Yiddish
Yoruba
Nheengatu
Cantonese|Chinese, Cantonese
Zhuang
Chinese|Chinese, Mandarin
Tradisyonal na Chinese|Tradisyonal na Mandarin Chinese
Zulu`,
"id":`Afar
Abkhaz
Afrikaans
Akan
Amharik
Aragon
Arab
Assam
Asturia
Azerbaijani|Azeri
Bashkir

Belarusia
Bulgaria
Haryanvi
Bhojpuri
Anii
Bambara
Bengali
Tibet
Breton
Bodo
Bosnia
Buriat
Katalan
Chechen
Cebuano
Cherokee
Korsika
Ceko
Cree Rawa
Bahasa Gereja Slavonia
Chuvash
Welsh
Dansk
Jerman
Dogri
Sorbia Hilir
Divehi
Dzongkha
Ewe
Yunani
Inggris
Esperanto
Spanyol
Estonia
Basque
Persia
Fula
Suomi
Filipino
Faroe
Prancis
Frisia Barat
Irlandia
Ga
Gaelik Skotlandia
Galisia
Guarani
Gujarat
Manx
Hausa
Ibrani
Hindi
Kroasia
Sorbia Hulu
Kreol Haiti
Hungaria
Armenia
Interlingua
Indonesia
Interlingue
Igbo
Sichuan Yi
Ido
Islandia
Italia
Inuktitut
Jepang
Jawa
Georgia
Kabuverdianu
Kaingang
Kikuyu
Kazakh

Kalaallisut
Khmer
Kannada
Korea
Konkani
Kashmir
Kurdi
Kornish
Kuvi
Kirgiz
Latin
Luksemburg
Ganda
Liguria
Lombard
Lingala
Lao
Lituania
Luba-Katanga
Latvia
Maithili
Malagasi
Maori
Makedonia
Malayalam
Mongolia
Manipuri
Marathi
Melayu
Malta
Burma
Bokmål Norwegia
Ndebele Utara
Jerman Rendah
Nepali
Belanda
Nynorsk Norwegia
Norwegia
N’Ko
Ndebele Selatan
Sotho Utara
Navajo
Nyanja
Ositania
Oromo
Oriya
Ossetia
Punjabi
Pidgin Nigeria
Pali
Polski

Pashto|Pushto
Portugis
Quechua
Rajasthani
Reto-Roman
Rundi
Rumania
Rusia
Kinyarwanda
Sanskerta
Sakha
Santali
Sardinia
Sisilia
Sindhi
Sami Utara
Sango
Shan
Sinhala
Slovak
Slovenia
Shona
Somalia
Albania
Serbia
Swati
Sotho Selatan
Sunda
Swedia
Swahili
Suriah
Silesia
Tamil
Telugu
Tajik
Thai
Tigrinya
Turkmen
Tswana
Tonga
Turki
Tsonga
Tatar
Tuvinia
Uyghur|Uighur
Ukraina
Urdu
Uzbek
Venda
Venesia
Vietnam
Makhuwa
Volapuk
Walloon
Wolof
Xhosa
Kangri
Yiddish
Yoruba
Nheengatu
Kanton|Tionghoa, Kanton
Zhuang
Tionghoa|Tionghoa, Mandarin
Tionghoa Mandarin
Zulu`,
"jv":`
Abkhazian
Afrikaans
Akan
Amharik
Aragonese
Arab
Assam
Asturia
Azerbaijan
Bashkir

Belarus
Bulgaria
Haryanvi
Bhojpuri
Anii
Bambara
Bengali
Tibet
Breton
Bodo
Bosnia lan Hercegovina

Katala
Chechen
Cebuano
Cherokee
Korsika
Ceska
Kree Rawa
Slavia Gerejani
Khuvash
Welsh
Dansk
Jérman
Dogri
Sorbia Non Standar
Divehi
Dzongkha
Ewe
Yunani
Inggris
Esperanto
Spanyol
Estonia
Basque
Persia
Fula
Suomi
Tagalog
Faroe
Prancis
Frisia Sisih Kulon
Irlandia
Ga
Gaulia
Galisia
Guarani
Gujarat
Manx
Hausa
Ibrani
India
Kroasia
Sorbia Standar
Kreol Haiti
Hungaria
Armenia
Interlingua
Indonesia
Interlingue
Iqbo
Sichuan Yi
Ido
Islandia
Italia
Inuktitut
Jepang
Jawa
Georgia
Kabuverdianu
Kaingang
Kikuyu
Kazakh

Kalaallisut
Khmer
Kannada
Korea
Konkani
Kashmiri
Kurdis
Kernowek
Kuvi
Kirgis
Latin
Luksemburg
Ganda
Liguria
Lombard
Lingala
Laos
Lithuania
Luba-Katanga
Latvia
Maithili
Malagasi
Maori
Makedonia
Malayalam
Mongolia
Manipuri
Marathi
Melayu
Malta
Myanmar
Bokmål Norwegia
Ndebele Lor
Jerman Non Standar
Nepal
Walanda
Nynorsk Norwegia
Norwegia
N’Ko
Ndebele Kidul
Sotho Sisih Lor
Navajo
Nyanja
Ossitan
Oromo
Odia
Ossetia
Punjab
Nigeria Pidgin

Polandia

Pashto
Portugis
Quechua
Rajasthani
Roman
Rundi
Rumania
Rusia
Kinyarwanda
Sanskerta
Yakut
Santali
Sardinia
Sisilia
Sindhi
Sami Sisih Lor
Sango
Shan
Sinhala
Slowakia
Slovenia
Shona
Somalia
Albania
Serbia
Swati
Sotho Sisih Kidul
Sunda
Swedia
Swahili
Siriak
Silesia
Tamil
Telugu
Tajik
Thailand
Tigrinya
Turkmen
Tswana
Tonga
Turki
Tsonga
Tatar
Tupinian
Uighur
Ukraina
Urdu
Uzbek
Venda
Venesia
Vietnam
Makhuwa
Volapuk
Walloon
Wolof
Xhosa
Kangri
Yiddish
Yoruba
Nheengatu
Kanton|Tyonghwa, Kanton
Zhuang
Tyonghwa|Tyonghwa, Mandarin
Tyonghwa|Tyonghwa Mandarin
Zulu`,
"ms":`Afar
Abkhazia
Afrikaans
Akan
Amharic
Aragon
Arab
Assam
Asturia
Azerbaijan|Azeri
Bashkir

Belarus
Bulgaria
Haryanvi
Bhojpuri
Anii
Bambara
Benggali
Tibet
Breton
Bodo
Bosnia
Buriat
Catalonia
Chechen
Cebuano
Cherokee
Corsica
Czech
Swampy Cree
Slavik Gereja
Chuvash
Wales
Denmark
Jerman
Dogri
Sorbian Rendah
Divehi
Dzongkha
Ewe
Greek
Inggeris
Esperanto
Sepanyol
Estonia
Basque
Parsi
Fulah
Finland
Filipina
Faroe
Perancis
Frisian Barat
Ireland
Ga
Scots Gaelic
Galicia
Guarani
Gujarat
Manx
Hausa
Ibrani
Hindi
Croatia
Sorbian Atas
Kreol Haiti
Hungary
Armenia
Interlingua
Indonesia
Interlingue
Igbo
Sichuan Yi
Ido
Iceland
Itali
Inuktitut
Jepun
Jawa
Georgia
Kabuverdianu
Kaingang
Kikuya
Kazakhstan

Kalaallisut
Khmer
Kannada
Korea
Konkani
Kashmir
Kurdish
Cornish
Kuvi
Kirghiz
Latin
Luxembourg
Ganda
Liguria
Lombard
Lingala
Laos
Lithuania
Luba-Katanga
Latvia
Maithili
Malagasy
Maori
Macedonia
Malayalam
Mongolia
Manipuri
Marathi
Melayu
Malta
Burma
Bokmal Norway
Ndebele Utara
Jerman Rendah
Nepal
Belanda
Nynorsk Norway
Norway
N’ko
Ndebele Selatan
Sotho Utara
Navajo
Nyanja
Occitania
Oromo
Odia
Ossete
Punjabi
Nigerian Pidgin

Poland

Pashto|Pushto
Portugis
Quechua
Rajasthani
Romansh
Rundi
Romania
Rusia
Kinyarwanda
Sanskrit
Sakha
Santali
Sardinia
Sicili
Sindhi
Sami Utara
Sango
Shan
Sinhala
Slovak
Slovenia
Shona
Somali
Albania
Serbia
Swati
Sotho Selatan
Sunda
Sweden
Swahili
Syriac
Silesia
Tamil
Telugu
Tajik
Thai
Tigrinya
Turkmen
Tswana
Tonga
Turki
Tsonga
Tatar
Tuvinian
Uyghur|Uighur
Ukraine
Urdu
Uzbekistan
Venda
Venetia
Vietnam
Makhuwa
Volapük
Walloon
Wolof
Xhosa
Kangri
Yiddish
Yoruba
Nheengatu
Kantonis|Cina, Kantonis
Zhuang
Cina|Cina, Mandarin
Cina Tradisional|Cina Mandarin Tradisional
Zulu`,
"su":`


































Jérman






Inggris

Spanyol







Prancis























Italia

Jepang




























































Portugis





Rusia



















Basa Sunda


































Tiongkok|Tiongkok, Mandarin
Tiongkok Tradisional|Tiongkok Mandarin Tradisional`,
"vi":`Tiếng Afar
Tiếng Abkhazia
Tiếng Hà Lan
Tiếng Akan
Tiếng Amharic
Tiếng Aragon
Tiếng Ả Rập
Tiếng Assam
Tiếng Asturias
Tiếng Azerbaijan|Tiếng Azeri
Tiếng Bashkir

Tiếng Belarus
Tiếng Bulgaria
Tiếng Haryana
Tiếng Bhojpuri
Anii
Tiếng Bambara
Tiếng Bangla
Tiếng Tây Tạng
Tiếng Breton
Tiếng Bodo
Tiếng Bosnia
Tiếng Buriat
Tiếng Catalan
Tiếng Chechen
Tiếng Cebuano
Tiếng Cherokee
Tiếng Corsica
Tiếng Séc
Tiếng Swampy Cree
Tiếng Slavơ Nhà thờ
Tiếng Chuvash
Tiếng Wales
Tiếng Đan Mạch
Tiếng Đức
Tiếng Dogri
Tiếng Hạ Sorbia
Tiếng Divehi
Tiếng Dzongkha
Tiếng Ewe
Tiếng Hy Lạp
Tiếng Anh
Tiếng Quốc Tế Ngữ
Tiếng Tây Ban Nha
Tiếng Estonia
Tiếng Basque
Tiếng Ba Tư
Tiếng Fulah
Tiếng Phần Lan
Tiếng Philippines
Tiếng Faroe
Tiếng Pháp
Tiếng Frisia
Tiếng Ireland
Tiếng Ga
Tiếng Gael Scotland
Tiếng Galician
Tiếng Guarani
Tiếng Gujarati
Tiếng Manx
Tiếng Hausa
Tiếng Do Thái
Tiếng Hindi
Tiếng Croatia
Tiếng Thượng Sorbia
Tiếng Haiti
Tiếng Hungary
Tiếng Armenia
Tiếng Khoa Học Quốc Tế
Tiếng Indonesia
Tiếng Interlingue
Tiếng Igbo
Tiếng Di Tứ Xuyên
Tiếng Ido
Tiếng Iceland
Tiếng Italy
Tiếng Inuktitut
Tiếng Nhật
Tiếng Java
Tiếng Georgia
Tiếng Kabuverdianu
Tiếng Kaingang
Tiếng Kikuyu
Tiếng Kazakh

Tiếng Kalaallisut
Tiếng Khmer
Tiếng Kannada
Tiếng Hàn
Tiếng Konkani
Tiếng Kashmir
Tiếng Kurd
Tiếng Cornwall
Tiếng Kuvi
Tiếng Kyrgyz
Tiếng La-tinh
Tiếng Luxembourg
Tiếng Ganda
Tiếng Liguria
Tiếng Lombard
Tiếng Lingala
Tiếng Lào
Tiếng Litva
Tiếng Luba-Katanga
Tiếng Latvia
Tiếng Maithili
Tiếng Malagasy
Tiếng Māori
Tiếng Macedonia
Tiếng Malayalam
Tiếng Mông Cổ
Tiếng Manipuri
Tiếng Marathi
Tiếng Mã Lai
Tiếng Malta
Tiếng Miến Điện
Tiếng Na Uy
Tiếng Ndebele Miền Bắc
Tiếng Hạ Đức
Tiếng Nepal
Tiếng Hà Lan
Tiếng Na Uy
Tiếng Na Uy
Tiếng N’Ko
Tiếng Ndebele Miền Nam
Tiếng Bắc Sotho
Tiếng Navajo
Tiếng Nyanja
Tiếng Occitan
Tiếng Oromo
Tiếng Odia
Tiếng Ossetic
Tiếng Punjab
Pidgin Nigeria
Tiếng Pali
Tiếng Ba Lan

Tiếng Pashto|Tiếng Pushto
Tiếng Bồ Đào Nha
Tiếng Quechua
Tiếng Rajasthani
Tiếng Romansh
Tiếng Rundi
Tiếng Romania
Tiếng Nga
Tiếng Kinyarwanda
Tiếng Phạn
Tiếng Sakha
Tiếng Santali
Tiếng Sardinia
Tiếng Sicilia
Tiếng Sindhi
Tiếng Sami Miền Bắc
Tiếng Sango
Tiếng Shan
Tiếng Sinhala
Tiếng Slovak
Tiếng Slovenia
Tiếng Shona
Tiếng Somali
Tiếng Albania
Tiếng Serbia
Tiếng Swati
Tiếng Nam Sotho
Tiếng Sunda
Tiếng Thụy Điển
Tiếng Swahili
Tiếng Syriac
Tiếng Silesia
Tiếng Tamil
Tiếng Telugu
Tiếng Tajik
Tiếng Thái
Tiếng Tigrinya
Tiếng Turkmen
Tiếng Tswana
Tiếng Tonga
Tiếng Thổ Nhĩ Kỳ
Tiếng Tsonga
Tiếng Tatar
Tiếng Tuvinian
Tiếng Uyghur
Tiếng Ukraina
Tiếng Urdu
Tiếng Uzbek
Tiếng Venda
Tiếng Veneto
Tiếng Việt
Tiếng Makhuwa
Tiếng Volapük
Tiếng Walloon
Tiếng Wolof
Tiếng Xhosa
Tiếng Kangri
Tiếng Yiddish
Tiếng Yoruba
Tiếng Nheengatu
Tiếng Quảng Đông|Tiếng Trung
Tiếng Choang
Tiếng Trung
Tiếng Trung Phổ thông
Tiếng Zulu`,
"my":`အာဖာ
အဘ်ခါဇီရာ
အာဖရိကန်
အာကန်
အမ်ဟာရစ်ခ်
အာရာဂွန်
အာရဗီ
အာသံ
အက်စ်တိုးရီးယား
အဇာဘိုင်ဂျန်|အဇာရီ
ဘက်ရှ်ကာ

ဘီလာရုစ်
ဘူလ်ဂေးရီးယား
ဟာယန်ဗီ
ဘို့ဂျ်ပူရီ
အန်နီ
ဘန်ဘာရာ
ဘင်္ဂါလီ
တိဘက်
ဘရီတွန်
ဗိုဒို
ဘော့စ်နီးယား

ကတ်တလန်
ချက်ချန်း
စီဗူအာနို
ချာရိုကီ
ခိုစီကန်
ချက်
ဆွမ်ပီ ခရီ
ချပ်ချ် စလာဗစ်
ချူဗက်ရှ်
ဝေလ
ဒိန်းမတ်
ဂျာမန်
ဒိုဂရီ
အနိမ့် ဆိုဘီယန်း
ဒီဗာဟီ
ဒဇွန်ကာ
အီဝီ
ဂရိ
အင်္ဂလိပ်
အက်စ်ပရန်တို
စပိန်
အက်စ်တိုးနီးယား
ဘာစ်ခ်
ပါရှန်
ဖူလာ
ဖင်လန်
ဖိလစ်ပိုင်
ဖာရို
ပြင်သစ်
အနောက် ဖရီစီရန်
အိုင်းရစ်ရှ်
ဂါ
စကော့တစ်ရှ် ဂေးလစ်ခ်
ဂါလီစီယာ
ဂူအာရာနီ
ဂူဂျာရသီ
မန်းဇ်
ဟာဥစာ
ဟီဘရူး
ဟိန္ဒီ
ခရိုအေးရှား
ဆက္ကဆိုနီ
ဟေတီ
ဟန်ဂေရီ
အာမေးနီးယား
အင်တာလင်ဂွါ
အင်ဒိုနီးရှား
အင်တာလင်း
အစ္ဂဘို
စီချွမ် ရီ
အီဒို
အိုက်စ်လန်
အီတလီ
အီနုခ်တီတု
ဂျပန်
ဂျာဗား
ဂျော်ဂျီယာ
ကဘူဗာဒီအာနူ
ကိန်းဂန်
ကီကူယူ
ကာဇာချ

ကလာအ်လီဆပ်
ခမာ
ကန်နာဒါ
ကိုရီးယား
ကွန်ကနီ
ကက်ရှ်မီးယား
ကဒ်
ခိုနီရှ်
ကူဗီ
ကာဂျစ်
လက်တင်
လူဇင်ဘတ်
ဂန်ဒါ
လက်ဂါးရီရန်
လန်းဘတ်
လင်ဂါလာ
လာအို
လစ်သူဝေးနီးယား
လူဘာ-ကတန်ဂါ
လတ်ဗီးယား
မိုင်သီလီ
မာလဂက်စီ
မာအိုရီ
မက်ဆီဒိုးနီးယား
မလေယာလမ်
မွန်ဂိုလီးယား
မနိပူရ
မာရသီ
မလေး
မော်လ်တာ
မြန်မာ
နော်ဝေ ဘွတ်ခ်မော်လ်
မြောက် အွန်န်ဒီဘီလီ
အနိမ့် ဂျာမန်
နီပေါ
ဒတ်ခ်ျ
နော်ဝေ နီးနောစ်
နော်ဝေ
အွန်ကို
တောင် အွန်န်ဘီလီ
မြောက် ဆိုသို
နာဗာဟို
နရန်ဂျာ
အိုစီတန်
အိုရိုမို
အိုရီရာ
အိုဆဲတစ်ခ်
ပန်ချာပီ
နိုင်ဂျီးရီးယား ပစ်ဂျင်
ပါဠိ
ပိုလန်

ပက်ရှ်တွန်း
ပေါ်တူဂီ
ခီချူဝါအိုဝါ
ရာဂျာစတာနီ
ရောမ
ရွန်ဒီ
ရိုမေနီယား
ရုရှ
ကင်ရာဝန်ဒါ
သင်္သကရိုက်
ဆခါ
ဆန်တာလီ
ဆာဒီနီးယား
စစ္စလီ
စင်ဒီ
မြောက် ဆာမိ
ဆန်ဂို
ရှမ်း
စင်ဟာလာ
ဆလိုဗက်
ဆလိုဗေးနီးယား
ရှိုနာ
ဆိုမာလီ
အယ်လ်ဘေးနီးယား
ဆားဘီးယား
ဆွာဇီလန်
တောင်ပိုင်း ဆိုသို
ဆူဒန်
ဆွီဒင်
ဆွာဟီလီ
ဆီးရီးယား
စလီရှန်
တမီးလ်
တီလီဂူ
တာဂျစ်
ထိုင်း
တီဂ်ရင်ယာ
တာ့ခ်မင်နစ္စတန်
တီဆဝါနာ
တွန်ဂါ
တူရကီ
ဆွန်ဂါ
တာတာ
တူဗန်
ဝီဂါ
ယူကရိန်း
အူရ်ဒူ
ဥဇဘတ်
ဗင်န်ဒါ
ဗနီးရှန်
ဗီယက်နမ်
မတ်ကူးဝါး
ဗိုလာပိုက်
ဝါလူးန်
ဝူလိုဖ်
ဇိုစာ
ခန်းဂရီ
ရဟူဒီ
ယိုရူဘာ
အန်ဟင်းဂတူ
ကွမ်းတုံ|တရုတ်/ ကွမ်းတုံ
ဂျွမ်
တရုတ်|ပြည်ကြီးတရုတ်
ပြည်ကြီးတရုတ်
ဇူးလူး`,
"shn":`ဢႃးၾႃႇ
ဢပ်ႇၶႃးၸီႇယႅၼ်ႇ
ဢၾရိၵၢၼ်း
ဢႃးၵၼ်ႇ
ဢမ်ႇႁႄးရိၵ်ႉ
ဢရၵၼိတ်ႉ
ဢႃႇရၢပ်ႈ
ဢႃႇသမ်ႇ
ဢတိူဝ်ႇရီႇယႅၼ်ႇ
ဢႃႇၸႃႇပၢႆႇၸၼ်ႇ
ပၢတ်ႇသျ်ၵေးသ်

ပႄႇလႃႇရုတ်ႈ
ပူႇၵႃႇရီႇယႃႇ
ႁႃႇယၼ်ႇဝီႇ
ပူဝ်ႉၵျ်ပူႇရီႇ
ဢႃးၼီႈ
ပႅမ်ပႃရႃႇ
ပင်းၵလႃႇ
ထိပႅတ်ႉ
ပရႅတ်ႉတၼ်ႇ
ပူဝ်တူဝ်
ပေႃးသၼီးယႃး
ပိူဝ်းယႅတ်ႇ
ၶႅတ်ႇတလၼ်ႇ
ၶျႅတ်ႉၶျႅၼ်ႇ
သိုပ်ႇပႂႃးၼူဝ်ႇ
ၶျေရၵီႇ
ၵေႃသီၵၼ်ႇ
ၶျႅၵ်ႈ
သွမ်ႇပီႇၶရိ
ၶျၢတ်ႉသလႃးဝိၵ်ႉ
ၶျူးဝၢတ်ႇ
ဝႄးလ်သျ်
တေးၼိတ်ႉသျ်
ၵျႃႇမၼ်ႇ
တွၵ်ႉၵရိပ်ႉ
လူဝ်းဝႃးသေႃႇပီႇယႅၼ်ႇ
တီႇဝႄးႁီႇ
ၸွင်းၵႃႇ
ယူး
ၵရိတ်ႈ
ဢိင်းၵလဵတ်ႈ
ဢႅတ်ႉသ်ပရႅၼ်တူဝ်ႇ
သပဵၼ်ႇ
ဢႄႇသတူဝ်းၼီးယႃး
ပႃႉသ်
ပႃႇသျႃး
ၾူလႃႇ
ၾိၼ်ႇလႅၼ်ႇ
ၾီလိပ်ႈပိၼ်း
ၾႄးရူဝ်းဢီးသ်
ၾရၢင်ႇသဵတ်ႈ
ၾရီႇသီႇယႅၼ်ႇ ပွတ်းတူၵ်း
ဢၢႆးရိတ်ႉသျ်
ၵႃႉ
ၵေးလိၵ်ႉ သၵွတ်ႉတိသျ်
ၵလီးသီယႅၼ်ႇ
ၵႂႃႇရႃၼီး
ၵူးၵျရႃႇတီႇ
မႅၼ်ႉ
ႁၢဝ်းသႃႇ
ႁီးပရူး
ႁိၼ်ႇတီႇ
ၶရူဝ်ႇဢေးသျႃး
သေႃးပီးယႅၼ်း ပွတ်းၼိူဝ်
ႁေးသျုၼ်း ၶရီးဢူဝ်ႇ
ႁၢင်ႇၵေႇရီႇ
ဢႃႇမေးၼီးယႃး
ဢိၼ်ထႃလိၼ်းၵႂႃႇ
ဢိၼ်ႇတူဝ်ႇၼီးသျႃး
ဢိၼ်ႇထႃႇလိၼ်းၵူၺ်ႇ
ဢိၵ်ႉပူဝ်း
သိသျွၼ်ယီႈ
ဢီးတူဝ်ႇ
ဢၢႆးသလႅၼ်ႇ
ဢီႇတႃႇလီႇ
ဢီၼွၵ်းတီတုတ်ႈ
ၵျႃႇပၢၼ်ႇ
ၵျႃးဝၼိတ်ႉ
ၵျေႃႇၵျႃႇ
ၶပ်ႉပူဝႃႇတီႇယႃႇၼူဝ်ႇ
ၶဵင်းၵင်ႇ
ၶူႇၶူးယူႇ
ၵႃးၸႅၵ်ႇ

ၵလႃႈလီးသုတ်ႇ
ၶမဵၼ်
ၶၼႃးတႃႇ
ၵၢဝ်းလီ
ၶွၼ်းၶႃၼီး
ၶႅသ်ႉမီးရီႇ
ၶိူဝ်းတိတ်ႉသျ်
ၶူဝ်းၼိတ်ႉသျ်
ၵူႇဝီႇ
ၶေးလ်ၵဵတ်ႇ
လတိၼ်ႇ
လၢၵ်ႈၸိမ်ႇပၢၵ်ႈ
ၵႅၼ်တႃႇ
လီႇၵူးရီႇယႅၼ်ႇ
လွမ်းပၢတ်ႉ
လိင်ႇၵႄလ်လႃႇ
လၢဝ်း
လီႉတူႇဝေးၼီးယႃး
လူႇပႃႇ-ၵႃႇတၢၼ်ႇၵႃႇ
လၢတ်ႈဝီႇယႃႇ
မၢႆႇတီႇလီႇ
မလၵႅတ်ႉသီႇ
မၢဝ်းရီႇ
မႄႇၶေႇတူဝ်းၼီးယႃး
မလေႇယႃလမ်ႇ
မူင်ႇၵူဝ်းလီးယႃး
မၼိပူႇရ်
မရႃႉတီႇ
မလေး
မႄးလ်ထီး
မၢၼ်ႈ
ၼေႃႇဝူၺ်း ပွၵ်ႉၶ်မေႃႇ
ဢိၼ်တပႄႇလႃႇ ပွတ်းႁွင်ႇ
ၵျႃႇမၼ်ႇပွတ်းတႂ်ႈ
ၼေႇပႃႇလီႇ
တၢတ်ႉၶျ်
ၼေႃႇဝူၺ်း ၼၢႆးၼေႃႉၸ်ၶ်
ၼေႃႇဝူၺ်း
ဢင်းၶူဝ်း
ဢိၼ်တပႄႇလႃႇ ပွတ်းၸၢၼ်း
သူဝ်​ထူဝ်ႇ ပွတ်းႁွင်ႇ
ၼႃးဝႁူဝ်ႇ
ၺႅၼ်ၵျႃႇ
ဢွၵ်ႉသီထႅၼ်ႈ
ဢူဝ်ရူဝ်မူဝ်
ဢူဝ်ႇတီးယႃး
ဢေႃႈသႅတ်ႉထိၵ်ႉ
ပုၼ်ႇၵျႃႇပီႇ
ၼၢႆႇၵျီးရီးယႅၼ်းၽိတ်ႉၵျိၼ်ႇ
ပႃႇလိ
ပူဝ်ႇလႅၼ်ႇ
ၽိတ်ႉမွၼ်းထိတ်ႉသ်
ၽတ်ႉသ်ျတူဝ်ႇ
ပေႃးတူႉၵၢဝ်ႇ
ၶႅတ်ႉၶျူႇဝႃႇ
ရၵျသထႃးၼီႇ
ရူဝ်မႅၼ်ႇသ်ျ
ရုၼ်းတီႇ
ရူဝ်ႇမေးၼီးယႃး
ရတ်ႈသျႃး
ၶိၼ်ၺႃဝၼ်းတႃႇ
သၼ်းသၶရိတ်ႉ
ယႃႇၵုတ်ႉ
သၼ်ႇတႃႇလီႇ
သႃတီးၼီးယႅၼ်း
သီႇသီးလီးယႅၼ်း
သိၼ်းတီႇ
သႃးမီး ပွတ်းႁွင်ႇ
သၼ်ၵူဝ်ႇ
တႆး
သိၼ်ႁႃးလႃႇ
သလူဝ်ႇဝၵ်ႉ
သလူဝ်ႇဝီးၼီးယႃး
သျူဝ်းၼႃႇ
သူဝ်ႇမႃႇလီႇ
ဢႃႇပႃးၼီးယႃး
သႃးပီးယႃး
သဝႃတီ
သူဝ်ထူဝ်ႇ ပွတ်းၸၢၼ်း
သုၼ်းတၼိတ်ႉသ်
သုၺ်းတိတ်ႉသျ်
သုၺ်ႇႁီးလီႇ
သီးရီးဢႅၵ်ႉ
သၢႆလီးသီႇယႅၼ်ႇ ပွတ်းတႂ်ႈ
တမီးလ်
ထႄးလူႇၵူႇ
တႃၵျိၵ်ႉ
ထႆး
ထီႇၵရိၼ်းၺႃႇ
ထၢၵ်ႉမႅၼ်ႇ
သဝႃးၼႃႇ
ထွင်းၵၼ်ႇ
တိူဝ်ႇၵီႇ
သွင်းၵႃႇ
ထထႃး
ထူးဝႃႇ
ဝီႇၵႃႇ
ယူႇၶရဵၼ်း
ဢူးတူႇ
ဢူးၸပၵ်ႉ
ဝႅၼ်းတႃႇ
ဝႅၼ်ႇၼီးသျၼ်ႇ
ဝႅတ်ႉၼမ်း
မၵ်ႉၶႂႃး
ဝေႃးလၽုၵ်း
ဝေႃးလုၼ်း
ဝေႃးလွပ်ႇ
ႁူဝ်းသႃႇ
ၵင်ႇၵရီႇ
ယိတ်ႉတိတ်ႉသျ်
ယေႃးရူႇပႃႇ
ၼိၼ်းၵႃတူႇ
ၶႅၼ်းထူၼ်းၼိတ်ႉသ်
ၸႂၢင်ႈ
ၶႄႇ
ၶႄႇ
ၸူးလူး`,
"th":`อะฟาร์
อับฮาเซีย
แอฟริกานส์
อาคาน
อัมฮารา
อารากอน
อาหรับ
อัสสัม
อัสตูเรียส
อาเซอร์ไบจาน|อะเซอรี
บัชคีร์

เบลารุส
บัลแกเรีย
หริยนวี
โภชปุรี
อานี
บัมบารา
บังกลา
ทิเบต
เบรตัน
โพโฑ
บอสเนีย
บูเรียต
คาตาลัน
เชเชน
เซบู
เชอโรกี
คอร์ซิกา
เช็ก
สวอมปีครี
เชอร์ชสลาวิก
ชูวัช
เวลส์
เดนมาร์ก
เยอรมัน
โฑครี
ซอร์เบียตอนล่าง
ธิเวหิ
ซองคา
เอเว
กรีก
อังกฤษ
เอสเปรันโต
สเปน
เอสโตเนีย
บาสก์
เปอร์เซีย
ฟูลาห์
ฟินแลนด์
ฟิลิปปินส์
แฟโร
ฝรั่งเศส
ฟริเซียนตะวันตก
ไอริช
กา
เกลิกสกอต
กาลิเซีย
กัวรานี
คุชราต
มานซ์
เฮาซา
ฮิบรู
ฮินดี
โครเอเชีย
ซอร์เบียตอนบน
เฮติครีโอล
ฮังการี
อาร์เมเนีย
อินเตอร์ลิงกัว
อินโดนีเซีย
อินเตอร์ลิงกิว
อิกโบ
เสฉวนยี่
อีโด
ไอซ์แลนด์
อิตาลี
อินุกติตุต
ญี่ปุ่น
ชวา
จอร์เจีย
คาบูเวอร์เดียนู
เคนก่าง
กีกูยู
คาซัค

กรีนแลนด์
เขมร
กันนาดา
เกาหลี
กอนกานี
แคชเมียร์
เคิร์ด
คอร์นิช
กูวี
คีร์กีซ
ละติน
ลักเซมเบิร์ก
ยูกันดา
ลิกูเรีย
ลอมบาร์ด
ลิงกาลา
ลาว
ลิทัวเนีย
ลูบา-กาตองกา
ลัตเวีย
ไมถิลี
มาลากาซี
เมารี
มาซิโดเนีย
มาลายาลัม
มองโกเลีย
มณีปุระ
มราฐี
มาเลย์
มอลตา
พม่า
นอร์เวย์บุคมอล
เอ็นเดเบเลเหนือ
เยอรมันต่ำ
เนปาล
ดัตช์
นอร์เวย์นีนอสก์
นอร์เวย์
เอ็นโก
เอ็นเดเบเลใต้
โซโทเหนือ
นาวาโฮ
เนียนจา
อ็อกซิตัน
โอโรโม
โอดิยา
ออสเซเตีย
ปัญจาบ
ไนจีเรียนพิดจิน
บาลี
โปแลนด์
พีดมอนต์
พัชโต|พุชโต
โปรตุเกส
เคชวา
ราชสถาน
โรแมนซ์
บุรุนดี
โรมาเนีย
รัสเซีย
รวันดา
สันสกฤต
ซาคา
สันตาลี
ซาร์เดญา
ซิซิลี
สินธิ
ซามิเหนือ
ซันโก
ไทใหญ่
สิงหล
สโลวัก
สโลวีเนีย
โชนา
โซมาลี
แอลเบเนีย
เซอร์เบีย
สวาติ
โซโทใต้
ซุนดา
สวีเดน
สวาฮีลี
ซีเรีย
ไซลีเซีย
ทมิฬ
เตลูกู
ทาจิก
ไทย
ติกริญญา
เติร์กเมน
สวานา
ตองกา
ตุรกี
ซองกา
ตาตาร์
ตูวา
อุยกูร์
ยูเครน
อูรดู
อุซเบก
เวนดา
เวเนโต้
เวียดนาม
มากัววา
โวลาพึค
วอลลูน
โวลอฟ
คะห์โอซา
กังกรี
ยิดดิช
โยรูบา
เหงงกาตุ
กวางตุ้ง|จีน
จ้วง
จีน|จีนกลาง
จีนตัวเต็ม|จีนกลาง
ซูลู`
}
const currencies = {
"km":`ឌៀរហាំ​អារ៉ាប់រួម
អាហ្វហ្គានី​អាហ្វហ្គានីស្ថាន
លិក​អាល់បានី
ដ្រាំ​អាមេនី
ក្វាន់ហ្សា​អង់ហ្គោឡា
ប៉េសួអាហ្សង់ទីន
ដុល្លារ​អូស្ត្រាលី
ហ្វ្រ័ររិញ​អារ៉ូបា
ម៉ាណាត​អាស៊ែបៃហ្សង់
ម៉ាក​អាច​បម្លែង​បាន​បូស្នី
ដុល្លារ​បាបាដុស
តាកា​បង់ក្លាដែស
ឌីណា​បារ៉ែន
ហ្វ្រង់​ប៊ូរុនឌី
ដុល្លារ​ប៊ឺមុយដា
ដុល្លារព្រុយណេ
បូលីវីណូ​បូលីវី
រៀល​ប្រេស៊ីល
ដុល្លារ​បាហាម៉ា
ញូលត្រឹម​ប៊ូតាន
ពូឡា​បុតស្វាណា
រ៉ូបល​បេឡារុស
ដុល្លារ​បេលី
ដុល្លារ​កាណាដា
ហ្វ្រង់​កុងហ្គោ
ហ្វ្រង់ស្វីស
ប៉េសូឈីលី
យ័នចិន
ប៉េសូកូឡុំប៊ី
កូឡុង​កូស្តារីកា
ប៉េសូគុយបា
អ៊ីស្កូឌូ​កាប់វែរ
កូរុណា​សាធារណៈ​ឆេក
ហ្វ្រង់​ជីប៊ូទី
ក្រូណេ​ដាណាម៉ាក់
ប៉េសូដូមីនីក
ឌីណា​អាល់ស៊េរី
ផោនអេហ្ស៊ីប
ណាក់ហ្វាអេរីទ្រា
ប៊័រ​អេត្យូពី
អឺរ៉ូ
ដុល្លារ​ហ្វីជី
ផោន​កោះ​ហ្វក់ឡែន
ផោនចក្រភពអង់គ្លេស
ឡារី​​ហ្សកហ្ស៊ី
ស៊ីឌី​ហ្គាណា
ផោន​ហ្ស៊ីប្រាល់តា
ដាឡាស៊ី​ហ្គាំប៊ី
ហ្វ្រង់​ហ្គីណេ
ហ្គីស្សាល​ក្វាតេម៉ាឡា
ដុល្លារ​ហ្គីយ៉ាន
ដុល្លារ​ហុងកុង
លិមពីរ៉ា​ហុងឌូរ៉ាស
គោឌី​ហៃទី
ហ្វូរីន​ហុងគ្រី
រូពីឥណ្ឌូណេស៊ី
ស៊ីគែលថ្មីអ៊ីស្រាអែល
រូពីឥណ្ឌា
ឌីណា​អ៊ីរ៉ាក់
រៀល​អ៊ីរ៉ង់
ក្រូណា​អ៊ីស្លង់
ដុល្លារ​ហ្សាម៉ាអ៊ីក
ឌីណា​ហ្ស៊កដានី
យេន​ជប៉ុន
ស៊ីលិញ​កេនយ៉ា
សុម​កៀហ្ស៊ីស៊ីស្ថាន
រៀល​កម្ពុជា
ហ្វ្រង់​កូម័រ
វ៉ុនកូរ៉េខាងជើង
វ៉ុនកូរ៉េខាងត្បូង
ឌីណា​គុយវ៉ែត
ដុល្លារ​កោះ​កៃម៉ែន
តង់ហ្គី​កាហ្សាក់ស្ថាន
គីប​ឡាវ
ផោន​លីបង់
រូពីស្រីលង្កា
ដុល្លារ​លីប៊ី
ឡូទីឡេសូតូ
ឌីណា​លីប៊ី
ឌៀរហាំ​ម៉ារ៉ុក
លូ​ម៉ុលដាវី
អារៀរី​ម៉ាឡាហ្គាស៊ី
ឌីណាម៉ាសេដូនី
គីយ៉ាត​ភូមា
ទូរីក​ម៉ុងហ្គោលី
ប៉ាតាកា​ម៉ាកាវ
អ៊ូហ្គីយ៉ា​ម៉ូរីតានី
រូពីម៉ូរីតានី
រ៉ូហ្វីយ៉ា​ម៉ាល់ឌីវ
ក្វាចា​ម៉ាឡាវី
ប៉េសូម៉ិកសិក
រីងហ្គីត​ម៉ាឡេស៊ី
មីទីខល​ម៉ូសំប៊ិក
ដុល្លារ​ណាមីប៊ី
ណៃរ៉ា​នីហ្សេរីយ៉ា
ខឌូបា​នីការ៉ាហ្កា
ក្រូណេ​ន័រវ៉េ
រូពីនេប៉ាល់
ដុល្លារ​នូវែលសេឡង់
រៀល​រូម៉ានី
បាល់ប៉ៅ​ប៉ាណាម៉ា
ញូវ៉ូសូល​ប៉េរូ
គីណាប៉ាពួញូហ្គីណេ
ប៉េសូហ្វីលីពីន
រូពីប៉ាគីស្ថាន
ហ្សូទី​ប៉ូឡូញ
ហ្គូរីនី​ប៉ារ៉ាហ្គាយ
រីយ៉ាលកាតា
លូ​រូម៉ានី
ឌីណាស៊ែប
រ៉ូបល​រុស្ស៊ី
ហ្វ្រង់​រវ៉ាន់ដា
រីយ៉ាល​អារ៉ាប៊ីសាអូឌីត
ដុល្លារ​កោះ​សូឡូម៉ុង
រូពី​សីស្ហែល
ផោន​ស៊ូដង់
ក្រូណា​ស៊ុយអែត
ដុល្លារ​​សិង្ហបូរី
ផោន​សាំងហេឡេណា
លីអ៊ុន​សៀរ៉ាឡេអូន
ស៊ីលិញ​សូម៉ាលី
ដុល្លារ​សូរីណាម
ផោន​ស៊ូដង់​ខាង​ត្បូង
ឌូប្រា​សៅតូម៉េ និងប្រាំងស៊ីប
ផោន​ស៊ីរី
លីឡាងហ្គីនី​ស្វាស៊ីឡង់
បាត​ថៃ
សូមុនី​តាហ្ស៊ីគីស្ថាន
ម៉ាណាត​តួកម៉េនីស្ថាន
ឌីណាទុយនេស៊ី
ប៉ាអង់កា​តុងហ្គា
លីរ៉ាទួរគី
ដុល្លារ​ទ្រីនីដាដ និងតូបាហ្គោ
ដុល្លារ​តៃវ៉ាន់
ស៊ីលិញ​តង់សានី
ហ៊ូនីយ៉ា​អ៊ុយក្រែន
ស៊ីលិញ​អ៊ូហ្គង់ដា
ដុល្លារ​អាមេរិក
ប៉េសូអ៊ុយរូហ្គាយ
សុមអ៊ូបេគីស្ថាន
ប៊ូលីវ៉ា​វ៉េណេស៊ុយអេឡា
ដុង​វៀតណាម
វ៉ាទូវ៉ានូអាទូ
តាឡា​សាម័រ
ហ្វ្រង់ CFA អាហ្វ្រិកកណ្តាល
ដុល្លារ​ការ៉ាប៊ីន​ខាង​កើត
ហ្គីលឌ័រការីបៀន
ហ្វ្រង់ CFA អាហ្វ្រិកខាងលិច
ហ្វ្រង់ CFP
រៀល​យេម៉ែន
រ៉ង់អាហ្វ្រិកខាងត្បូង
ក្វាចាហ្សំប៊ី
ហ្កូលស៊ីមបាវ៉េ`,
"lo":`ສະ​ຫະ​ລັດ​ອາ​ຣັບ​ອາ​ມິ​ເຣດ ເດີ​ແຮມ
ອັຟ​ກັນ ອັຟ​ກາ​ນິ
ອັລ​ບາ​ນຽນ ເລກ
ອາ​ເມ​ນຽນ ແດຣມ
ແອງ​ໂກ​ລັນ ຄວນ​ຊາ
ອາ​ເຈນ​ທິ​ນາ ເປ​ໂຊ
ອອສ​ເຕຣ​ລຽນ ໂດ​ລ່າ
ອະຣູແບນ ຟລໍຣິນ
ອາ​ເຊີ​ໄບ​ຈາ​ນິ ມາ​ນັດ
ບອ​ສ​ເນຍ-ເຮີ​ເຊ​ໂກວິ​ນາ ຄອນ​ເວີດ​ຕິ​ໂບ ມາກ
ໂດລ່າ ບາບາດຽນ
ບັງ​ຄລາ​ເທດ ຕາ​ກາ
ບາ​ໄຣ​ນິ ດິ​ນາ
ບຸ​ຣັນ​ດຽນ ຟຣັງ
ໂດ​ລ່າ​ເບີ​ມິວ​ດາ
ບຣູ​ໄນ ໂດ​ລ່າ
ໂບ​ລິ​ວຽນ ໂບ​ລິ​ເວຍ​ໂນ
ບຣາ​ຊິ​ລຽນ ຣຽວ
ໂດລ່າ ບາຮາມຽນ
ພູ​ຖານ ງຸນດຣັມ
ບອດ​ສະ​ວາ​ນານ ພູ​ລາ
ເບ​ລາ​ຣຸ​ສ​ຊຽນ ຣູ​ເບິນ
ໂດ​ລ່າ​ເບ​ລີຊ
ໂດລ່າແຄນາດາ
ຄອງ​ໂກ​ລີສ ຟຣັງ
ສະ​ວິ​ສ ຟ​ຣັງ
ຊິ​ລຽນ ເປ​ໂຊ
ຈີນ ຢວນ
ໂຄ​ລົມ​ບຽນ ເປ​ໂຊ
ໂຄສຕາ ຣິກັນ ໂຄລອນ
ຄິວແບນ ເປໂຊ
ເຄບ ເວີດ​ດີນ ເອ​ສ​ຄູ​ໂດ
ເຊກ ໂຄ​ຣູ​ນາ
​ດິ​ບູ​ຈຽນ ຟຣັງ
ແດນ​ນິ​ຊ ໂຄຣນ
ໂດ​ມິ​ນິ​ກັນ ເປ​ໂຊ
ອັລ​ເຈີ​ຣຽນ ດິ​ນາ
ອີ​ຢິບ​ທຽນ ພາວດ໌
ອິ​ຣິ​ທຣຽນ ແນກ​ຟ​າ
ເອ​ທິ​ໂອ​ປຽນ ເບີ​ຣ໌
ຢູ​ໂຣ
ຟິ​ຈຽນ ໂດ​ລ່າ
ຟອ​ລ໌ກ​ແລນ ໄອ​ແລນ​ສ໌ ພາວ​ດ໌
ອັງກິດ ປອນ
ຈໍ​ຈຽນ ລາ​ຣິ
ກາ​ນາ​ອຽນ ເຊ​ດິ
ກິບ​ຣາ​ທາ ພາ​ວດ໌
​ແກມ​ບຽນ ດາ​ລາ​ຊິ
ກິ​ນຽນ ຟຣັງ
ກົວເຕມາລານ ເຄັດຊອນ
ກາຍ​ຢາ​ນີ​ສ ໂດ​ລ່າ
ຮອງ​ກົງ ໂດ​ລ່າ
ຮອນດູແຣນ ເລມພິຣາ
ໄຮ​ຕຽນ ກົວ​ເດ
ຮັງ​ກາ​ຣຽນ ຟໍ​ຣິນ
ອິນ​ໂດ​ເນ​ຊຽນ ໂດ​ລ່າ
ອິສ​ຣາ​ເອວ​ລິ ນິວ ເຊ​ເກວ
ອິນ​ເດຍ ຣູ​ປີ
ອິ​ຣັກ​ກິ ດິ​ນາ
ອິ​ຣາ​ນິ ຣຽວ
ໄອ​ສ໌​ແລນ​ດິກ ໂຄຣ​ນາ
​ຈາ​ໄມ​ກັນ ໂດ​ລ່າ
ຈໍ​ແດ​ນຽນ ດິ​ນາ
ຍີ່​ປຸ່ນ ເຢນ
ເຄນ​ຢັນ ຊິວ​ລິງ
ຄ​ຣີ​ກິສ​​ຖາ​ນິ ໂຊມ
ກຳ​ປູ​ເຈຍ ຣຽວ
ໂຄ​ໂມ​ຣຽນ ຟຣັງ
ເກົາ​ຫລີ​ເໜືອ ວອນ
ເກົາ​ຫລີໃຕ້ ວອນ
ຄູ​ເວ​ຕິ ດິ​ນາ
ເຄ​ແມນ ໄອ​ແລນ ໂດ​ລ່າ
ຄາ​ຊັກ​ສະ​ຖາ​ນິ ເຕັງ​ເຈ
ລາວ ກີບ
ເລ​ບາ​ນີ​ສ ພາວດ໌
ສີ​ລັງ​ກາ ຣູ​ປີ
ລິ​ເບີ​ຣຽນ ໂດ​ລ່າ
ໂລຕິ ເລໂຊໂຕ
ລິບ​ບຽນ ດິ​ນາ
ມໍ​ຣັອກ​ແຄນ​ ເດີ​ແຮມ
ມອນ​ໂດ​ແວນ ເລ​ອູ
ມາ​ລາ​ກາ​ຊີ ອາ​ເຣຍ​ຣີ
ແມັກ​ເຊ​ໂດ​ນຽນ ເດ​ນາ
ມຽນ​ມາ ຈ໊າດ
ມອງ​ໂກ​ລຽນ ຕູກຣິກ
ມາ​ເກົ້າ ປາ​​ຕາ​ກາ
ມົວ​ຣິ​ທາ​ນຽນ ອູ​ກິວ​ຢາ
ເມົາ​ຣິ​ທຽນ ຣູ​ປີ
ມັ​ລ​ດິ​ວຽນ ຣູ​ຟິ​ຢາ
ມາ​ລາ​ວຽນ ຄວາ​ຊາ
ເມັກຊິກັນ ເປໂຊ
ມາ​ເລ​ເຊຍ ຣິງ​ກິດ
ໂມ​ແຊມ​ບິ​ກັນ ເມ​ທິ​ຄອນ
ນາ​ມິ​ບຽນ ໂດ​ລ່າ
ໄນ​ຣາ ​ໄນເຈີ​ຣຽນ
ນິກາຣາກວນ ໂຄໂດບາ
ນໍ​ເວ​ຈຽນ ​ໂຄຣນ
ເນ​ປານ ຣູ​ປີ
ນິວ​ຊີ​ແລນ ໂດ​ລ່າ
ໂອ​ມາ​ນິ ຣຽວ
ພານາມານຽນ ບອນບົວ
ເປ​ຣູ​ວຽນ ໂຊ​ລ໌
ປາ​ປົວ ນິວ ກິ​ນຽນ ກິ​ນາ
ຟິ​ລິບ​ປິນ ເປ​ໂຊ
ປາ​ກິ​ສຖານ ຣູ​ປີ
ໂປ​ລິ​ຊ ຊະ​ລໍ​ຕີ
ກວາຣານີ ປາຣາກວາຍ
ຄາ​ຕາ​ຣິ ຣຽວ
ໂຣ​ມາ​ນຽນ ເລ​ອູ
ເຊີ​ບຽນ ດິ​ນາ
ຣັສ​ຊຽນ ຣູ​ເບິນ
ຣະ​ວັນ​ດັນ ຟຣັງ
ຊາ​ອູ​ດິ ຣິ​ຢອນ
ໂຊ​ໂລມອນ ໄອ​ແລນ ໂດ​ລ່າ
ເຊ​ເຊວ​ລອຍ​ສ໌ ຣູ​ປີ
ຊູ​ດານ​ນີ​ສ ພາວດ໌
ສະ​ວີ​ດິ​ຊ ໂຄຣ​ນາ
ສິງ​ກະ​ໂປ ໂດ​ລ່າ
ເຊນ ເຮ​ເລ​ນາ ພາວດ໌
ເຊຍ​ນາ ​ເລໂອ​ນຽນ ເລ​ໂອນ
ໂຊ​ມາ​ລິ ຊິວ​ລິງ
ຊູ​ຣິ​ນາ​ມີ​ສ ໂດ​ລ່າ
ເຊົາ​ທ໌ ຊູ​ດານ​ນີ​ສ ພາວດ໌
ເຊົາ ໂທ​ເມ ແອນ ພ​ຣິນ​ຊິ​ປີ ໂດບຣາ
ຊີ​ຣຽນ ພາວດ໌
ສະ​ວາ​ຊິ ລິ​ລັນ​ກິ​ນີ
ໄທ ບາດ
ທາ​ຈິ​ກິ​​ຖາ​ນິ ໂຊ​ໂມ​ນິ
ເຕີກ​ເມ​ນິ​ສ​ຖາ​ນິ ມາ​ນັດ
ຕູ​ນິ​ຊຽນ ດິ​ນາ
ຕອງ​ກັນ ປາ​ອັງ​ກາ
ເຕີ​ກິ​ຊ ລິ​ຣາ
ທ​ຣິ​ນິ​ແດດ & ໂທ​ບາ​ໂກ ໂດ​ລ່າ
ນິວ ໄຕ້​ຫວັນ ໂດ​ລ່າ
ທານ​ຊາ​ນຽນ ຊິວ​ລິງ
ຢູ​ເຄຣ​ນຽນ ຮະ​ຣີບ​ເນຍ
ອູ​ກັນ​ດັນ ຊິວ​ລິງ
​ໂດ​ລ່າ​ສະ​ຫະ​ລັດຯ
ອູ​ຣຸ​ກົວ​ຢານ ເປ​ໂຊ
ອຸສເບກິສຖານິ ໂຊມ
ເວ​ເນ​ຊູ​ເອ​ລັນ ໂບ​ລິ​ວາ
ຫວຽດ​ນາມ ດົງ
​ວາ​ນົວ​ຕູ ວາ​ຕູ
ຊາ​ໂມນ ທາ​ລາ
ສາທາລະນະລັດອາຟຣິກາກາງ
ອີ​ສ ຄາ​ຣິ​ບຽນ ໂດ​ລ່າ
ຄາຣິບຽນ ກິວເດີ
ຟັງເຊຟານ ອາຟຣິກາຕາເວັນຕົກ
ຊີ​ເອັບ​ພີ ຟຣັງ
ເຢ​ເມ​ນິ ຣຽວ
ເຊົາທ໌ ອາ​ຟຣິ​ກັນ ແຣນດ໌
ແຊມ​ບຽນ ຄວາ​ຊາ
ຊິມບັບວຽນ ໂກລ`,
"ceb":`United Arab Emirates Dirham
Afghan Afghani
Albanian Lek
Armenian Dram
Angolan Kwanza
Argentine Peso
Australian Dollar
Aruban Florin
Azerbaijani Manat
Bosnia-Herzegovina Convertible Mark
Barbadian Dollar
Bangladeshi Taka
Bahraini Dinar
Burundian Franc
Bermudan Dollar
Brunei Dollar
Bolivian Boliviano
Brazilian Real
Bahamian Dollar
Bhutanese Ngultrum
Botswanan Pula
Belarusian Ruble
Belize Dollar
Canadian Dollar
Congolese Franc
Swiss Franc
Chilean Peso
Chinese Yuan
Colombian Peso
Costa Rican Colon
Cuban Peso
Cape Verdean Escudo
Czech Koruna
Djiboutian Franc
Danish Krone
Dominican Peso
Algerian Dinar
Egyptian Pound
Eritrean Nakfa
Ethiopian Birr
Euro
Fijian Dollar
Falkland Islands Pound
British Pound
Georgian Lari
Ghanaian Cedi
Gibraltar Pound
Gambian Dalasi
Guinean Franc
Guatemalan Quetzal
Guyanaese Dollar
Hong Kong Dollar
Honduran Lempira
Haitian Gourde
Hungarian Forint
Indonesian Rupiah
Israeli New Shekel
Indian Rupee
Iraqi Dinar
Iranian Rial
Icelandic Krona
Jamaican Dollar
Jordanian Dinar
Japanese Yen
Kenyan Shilling
Kyrgystani Som
Cambodian Riel
Comorian Franc
North Korean Won
South Korean Won
Kuwaiti Dinar
Cayman Islands Dollar
Kazakhstani Tenge
Laotian Kip
Lebanese Pound
Sri Lankan Rupee
Liberian Dollar
Lesotho Loti
Libyan Dinar
Moroccan Dirham
Moldovan Leu
Malagasy Ariary
Macedonian Denar
Myanmar Kyat
Mongolian Tugrik
Macanese Pataca
Mauritanian Ouguiya
Mauritian Rupee
Maldivian Rufiyaa
Malawian Kwacha
Mexican Peso
Malaysian Ringgit
Mozambican Metical
Namibian Dollar
Nigerian Naira
Nicaraguan Cordoba
Norwegian Krone
Nepalese Rupee
New Zealand Dollar
Omani Rial
Panamanian Balboa
Peruvian Sol
Papua New Guinean Kina
Philippine Peso
Pakistani Rupee
Polish Zloty
Paraguayan Guarani
Qatari Rial
Romanian Leu
Serbian Dinar
Russian Ruble
Rwandan Franc
Saudi Riyal
Solomon Islands Dollar
Seychellois Rupee
Sudanese Pound
Swedish Krona
Singapore Dollar
St. Helena Pound
Sierra Leonean Leone
Somali Shilling
Surinamese Dollar
South Sudanese Pound
Sao Tome & Principe Dobra
Syrian Pound
Swazi Lilangeni
Thai Baht
Tajikistani Somoni
Turkmenistani Manat
Tunisian Dinar
Tongan Paʻanga
Turkish Lira
Trinidad & Tobago Dollar
New Taiwan Dollar
Tanzanian Shilling
Ukrainian Hryvnia
Ugandan Shilling
US Dollar
Uruguayan Peso
Uzbekistani Som
Venezuelan Bolivar
Vietnamese Dong
Vanuatu Vatu
Samoan Tala
Central African CFA Franc
East Caribbean Dollar
Carribean guilder
West African CFA Franc
CFP Franc
Yemeni Rial
South African Rand
Zambian Kwacha
Zimbabwean Gold`,
"fil":`United Arab Emirates Dirham
Afghan Afghani
Lek ng Albania
Armenian Dram
Angolan Kwanza
Piso ng Argentina
Dolyar ng Australya
Florin ng Aruba
Azerbaijani Manat
Bosnia-Herzegovina Convertible Mark
Dolyar ng Barbados
Bangladeshi Taka
Bahraini Dinar
Burundian Franc
Dolyar ng Bermuda
Dolyar ng Brunei
Boliviano ng Bolivia
Real ng Barzil
Dolyar ng Bahamas
Bhutanese Ngultrum
Botswanan Pula
Ruble ng Belarus
Dolyar ng Belize
Dolyar ng Canada
Congolese Franc
Swiss Franc
Piso ng Chile
Chinese Yuan
Piso ng Colombia
Colón ng Costa Rica
Piso ng Cuba
Cape Verdean Escudo
Koruna ng Czech Republic
Djiboutian Franc
Danish Krone
Piso ng Dominican
Algerian Dinar
Pound ng Egypt
Eritrean Nakfa
Ethiopian Birr
Euro
Dolyar ng Fiji
Pound ng Falkland Islands
British Pound
Georgian Lari
Ghanaian Cedi
Pound ng Gibraltar
Gambian Dalasi
Guinean Franc
Quetzal ng Guatemala
Dolyar ng Guyanese
Dolyar ng Hong Kong
Lempira ng Honduras
Gourde ng Haiti
Forint ng Hungary
Indonesian Rupiah
New Shekel ng Israel
Indian Rupee
Iraqi Dinar
Iranian Rial
Icelandic Króna
Dolyar ng Jamaica
Jordanian Dinar
Japanese Yen
Kenyan Shilling
Kyrgystani Som
Cambodian Riel
Comorian Franc
Won ng Hilagang Korea
Won ng Timog Korea
Kuwaiti Dinar
Dolyar ng Cayman Islands
Kazakhstani Tenge
Laotian Kip
Pound ng Lebanon
Sri Lankan Rupee
Dolyar ng Liberia
Lesotho Loti
Dinar ng Libya
Moroccan Dirham
Leu ng Moldova
Malagasy Ariary
Denar ng Macedonia
Myanmar Kyat
Mongolian Tugrik
Macanese Pataca
Ouguiya ng Mauritania
Mauritian Rupee
Maldivian Rufiyaa
Malawian Kwacha
Piso ng Mexico
Malaysian Ringgit
Mozambican Metical
Dolyar ng Namibia
Nigerian Naira
Córdoba ng Nicaragua
Norwegian Krone
Nepalese Rupee
Dolyar ng New Zealand
Omani Rial
Balboa ng Panama
Peruvian Sol
Papua New Guinean Kina
Piso ng Pilipinas
Pakistani Rupee
Zloty ng Poland
Paraguayan Guarani
Qatari Rial
Leu ng Romania
Dinar ng Serbia
Ruble ng Russia
Rwandan Franc
Saudi Riyal
Dolyar ng Solomon Islands
Seychellois Rupee
Pound ng Sudan
Swedish Krona
Dolyar ng Singapore
Saint Helena Pound
Sierra Leonean Leone
Somali Shilling
Dolyar ng Suriname
Pound ng Timog Sudan
São Tomé & Príncipe Dobra
Syrian Pound
Swazi Lilangeni
Thai Baht
Tajikistani Somoni
Turkmenistani Manat
Tunisian Dinar
Tongan Paʻanga
Turkish Lira
Dolyar ng Trinidad and Tobago
Dolyar ng New Taiwan
Tanzanian Shilling
Hryvnia ng Ukraine
Ugandan Shilling
Dolyar ng US
Piso ng Uruguay
Uzbekistan Som
Bolívar ng Venezuela
Vietnamese Dong
Vanuatu Vatu
Samoan Tala
CFA Franc BEAC
Dolyar ng Silangang Caribbean
Caribbean guilder
CFA Franc ng Kanlurang Africa
CFP Franc
Yemeni Rial
Rand ng Timog Africa
Zambian Kwacha
Zimbabwean Gold`,
"id":`Dirham Uni Emirat Arab
Afgani Afganistan
Lek Albania
Dram Armenia
Kwanza Angola
Peso Argentina
Dolar Australia
Florin Aruba
Manat Azerbaijan
Mark Konvertibel Bosnia-Herzegovina
Dolar Barbados
Taka Bangladesh
Dinar Bahrain
Franc Burundi
Dolar Bermuda
Dolar Brunei
Boliviano
Real Brasil
Dolar Bahama
Ngultrum Bhutan
Pula Botswana
Rubel Belarusia
Dolar Belize
Dolar Kanada
Franc Kongo
Franc Swiss
Peso Cile
Yuan Tiongkok
Peso Kolombia
Colon Kosta Rika
Peso Kuba
Escudo Tanjung Verde
Koruna Ceko
Franc Jibuti
Krone Denmark
Peso Dominika
Dinar Aljazair
Pound Mesir
Nakfa Eritrea
Birr Etiopia
Euro
Dolar Fiji
Pound Kepulauan Falkland
Pound Inggris
Lari Georgia
Cedi Ghana
Pound Gibraltar
Dalasi Gambia
Franc Guinea
Quetzal Guatemala
Dolar Guyana
Dolar Hong Kong
Lempira Honduras
Gourde Haiti
Forint Hungaria
Rupiah Indonesia
Shekel Baru Israel
Rupee India
Dinar Irak
Rial Iran
Krona Islandia
Dolar Jamaika
Dinar Yordania
Yen Jepang
Shilling Kenya
Som Kirgizstan
Riel Kamboja
Franc Komoro
Won Korea Utara
Won Korea Selatan
Dinar Kuwait
Dolar Kepulauan Cayman
Tenge Kazakhstan
Kip Laos
Pound Lebanon
Rupee Sri Lanka
Dolar Liberia
Loti Lesotho
Dinar Libya
Dirham Maroko
Leu Moldova
Ariary Madagaskar
Denar Makedonia
Kyat Myanmar
Tugrik Mongolia
Pataca Makau
Ouguiya Mauritania
Rupee Mauritius
Rufiyaa Maladewa
Kwacha Malawi
Peso Meksiko
Ringgit Malaysia
Metical Mozambik
Dolar Namibia
Naira Nigeria
Cordoba Nikaragua
Krone Norwegia
Rupee Nepal
Dolar Selandia Baru
Rial Oman
Balboa Panama
Sol Peru
Kina Papua Nugini
Peso Filipina
Rupee Pakistan
Zloty Polandia
Guarani Paraguay
Rial Qatar
Leu Rumania
Dinar Serbia
Rubel Rusia
Franc Rwanda
Riyal Arab Saudi
Dolar Kepulauan Solomon
Rupee Seychelles
Pound Sudan
Krona Swedia
Dolar Singapura
Pound Saint Helena
Leone Sierra Leone
Shilling Somalia
Dolar Suriname
Pound Sudan Selatan
Dobra Sao Tome dan Principe
Pound Suriah
Lilangeni Swaziland
Baht Thailand
Somoni Tajikistan
Manat Turkmenistan
Dinar Tunisia
Paʻanga Tonga
Lira Turki
Dolar Trinidad dan Tobago
Dolar Baru Taiwan
Shilling Tanzania
Hryvnia Ukraina
Shilling Uganda
Dolar Amerika Serikat
Peso Uruguay
Som Uzbekistan
Bolivar Venezuela
Dong Vietnam
Vatu Vanuatu
Tala Samoa
Franc CFA Afrika Tengah
Dolar Karibia Timur
Guilder Karibia
Franc CFA Afrika Barat
Franc CFP
Rial Yaman
Rand Afrika Selatan
Kwacha Zambia
Emas Zimbabwe`,
"jv":`Dirham Uni Emirat Arab
Afghani Afganistan
Lek Albania
Dram Armenia
Kwanza Angola
Peso Argentina
Dolar Australia
Florin Aruban
Manat Azerbaijan
Mark Konvertibel Bosnia-Herzegovina
Dolar Barbadian
Taka Bangladesh
Bahrain Dinar
Franc Burundi
Dolar Bermuda
Dolar Brunai
Boliviano Bolivia
Real Brasil
Dolar Bahamian
Ngultrum Bhutan
Pula Botswana
Ruble Belarusia
Dolar Belise
Dolar Kanada
Franc Kongo
Franc Swiss
Peso Chili
Yuan Tyongkok
Peso Kolumbia
Colon Kosta Rika
Peso Kuba
Escudo Tanjung Verde
Koruna Czech
Franc Djibouti
Krone Denmark
Peso Dominika
Dinar Algeria
Pound Mesir
Nakfa Eritrea
Birr Ethiopia
Euro
Dolar Fiji
Pound Kepuloan Falkland
Pound Inggris
Lari Georgia
Cedi Ghana
Pound Gibraltar
Dalasi Gambia
Franc Guinea
Quetzal Guatemala
Dolar Guyana
Dolar Hong Kong
Lempira Honduras
Gourde Haiti
Forint Hungaria
Rupiah Indonesia
Shekel Anyar Israel
Rupee India
Dinar Irak
Rial Iran
Krona Islandia
Dolar Jamaika
Dinar Yordania
Yen Jepang
Shilling Kenya
Som Kirgistan
Riel Kamboja
Franc Komoro
Won Korea Lor
Won Korea Kidul
Dinar Kuwait
Dolar Kepuloan Caiman
Tenge Kasakhstan
Kip Laos
Pound Libanon
Rupee Sri Lanka
Dolar Liberia
Loti Lesotho
Dinar Libya
Dirham Maroko
Leu Moldova
Ariary Malagasi
Denar Masedonia
Kyat Myanmar
Tugrik Mongol
Pataca Macau
Ouguiya Mauritania
Rupee Mauritius
Rufiyaa Maladewa
Kwacha Malawi
Peso Meksiko
Ringgit Malaysia
Metical Mosambik
Dolar Namibia
Naira Nigeria
Cordoba Nikaragua
Krone Norwegia
Rupee Nepal
Dolar Selandia Anyar
Rial Oman
Balboa Panama
Sol Peru
Kina Papua Nugini
Peso Filipina
Rupee Pakistan
Zloty Polandia
Guarani Paraguay
Rial Qatar
Leu Rumania
Dinar Serbia
Rubel Rusia
Franc Rwanda
Riyal Saudi
Dolar Kepuloan Solomon
Rupee Seichelles
Pound Sudan
Krona Swedia
Dolar Singapura
Pound Santa Helena
Leone Sierra Leone
Shilling Somalia
Dolar Suriname
Pound Sudan Kidul
Dobra Sao Tome lan Principe
Pound Siria
Lilangeni Swasi
Baht Thai
Somoni Tajikistan
Manat Turmenistan
Dinar Tunisia
Paʻanga Tonga
Lira Turki
Dolar Trinidad lan Tobago
Dolar Anyar Taiwan
Shilling Tansania
Hryvnia Ukrania
Shilling Uganda
Dolar Amerika Serikat
Peso Uruguay
Som Usbekistan
Bolivar Venezuela
Dong Vietnam
Vatu Vanuatu
Tala Samoa
CFA Franc Afrika Tengah
Dolar Karibia Wetan
Guilder Karibia
CFA Franc Afrika Kulon
Franc CFP
Rial Yaman
Rand Afrika Kidul
Kwacha Sambia
Emas Zimbabwe`,
"ms":`Dirham Emiriah Arab Bersatu
Afghani Afghanistan
Lek Albania
Dram Armenia
Kwanza Angola
Peso Argentina
Dolar Australia
Florin Aruba
Manat Azerbaijan
Mark Boleh Tukar Bosnia-Herzegovina
Dolar Barbados
Taka Bangladesh
Dinar Bahrain
Franc Burundi
Dolar Bermuda
Dolar Brunei
Boliviano Bolivia
Real Brazil
Dolar Bahamas
Ngultrum Bhutan
Pula Botswana
Rubel Belarus baharu
Dolar Belize
Dolar Kanada
Franc Congo
Franc Switzerland
Peso Chile
Yuan Cina
Peso Colombia
Colon Costa Rica
Peso Cuba
Escudo Tanjung Verde
Koruna Republik Czech
Franc Djibouti
Krone Denmark
Peso Dominican
Dinar Algeria
Paun Mesir
Nakfa Eritrea
Birr Ethiopia
Euro
Dolar Fiji
Paun Kepulauan Falkland
Paun British
Lari Georgia
Cedi Ghana
Paun Gibraltar
Dalasi Gambia
Franc Guinea
Quetzal Guatemala
Dolar Guyana
Dolar Hong Kong
Lempira Honduras
Gourde Haiti
Forint Hungary
Rupiah Indonesia
Syekel Baharu Israel
Rupee India
Dinar Iraq
Rial Iran
Krona Iceland
Dolar Jamaica
Dinar Jordan
Yen Jepun
Syiling Kenya
Som Kyrgystani
Riel Kemboja
Franc Comoria
Won Korea Utara
Won Korea Selatan
Dinar Kuwait
Dolar Kepulauan Cayman
Tenge Kazakhstan
Kip Laos
Paun Lubnan
Rupee Sri Lanka
Dolar Liberia
Loti Lesotho
Dinar Libya
Dirham Maghribi
Leu Moldova
Ariary Malagasy
Denar Macedonia
Kyat Myanmar
Tugrik Mongolia
Pataca Macau
Ouguiya Mauritania
Rupee Mauritius
Rufiyaa Maldives
Kwacha Malawi
Peso Mexico
Ringgit Malaysia
Metikal Mozambique
Dolar Namibia
Naira Nigeria
Cordoba Nicaragua
Krone Norway
Rupee Nepal
Dolar New Zealand
Rial Oman
Balboa Panama
Sol Peru
Kina Papua New Guinea
Peso Filipina
Rupee Pakistan
Zloty Poland
Guarani Paraguay
Rial Qatar
Leu Romania
Dinar Serbia
Rubel Rusia
Franc Rwanda
Riyal Saudi
Dolar Kepulauan Solomon
Rupee Seychelles
Paun Sudan
Krona Sweden
Dolar Singapura
Paun Saint Helena
Leone Sierra Leone
Syiling Somali
Dolar Surinam
Paun Sudan selatan
Dobra Sao Tome dan Principe
Paun Syria
Lilangeni Swazi
Baht Thai
Somoni Tajikistan
Manat Turkmenistan
Dinar Tunisia
Pa’anga Tonga
Lira Turki
Dolar Trinidad dan Tobago
Dolar Taiwan Baru
Syiling Tanzania
Hryvnia Ukraine
Syiling Uganda
Dolar AS
Peso Uruguay
Som Uzbekistan
Bolivar Venezuela
Dong Vietnam
Vatu Vanuatu
Tala Samoa
Franc CFA BEAC
Dolar Caribbean Timur
Guilder Caribbean
Franc CFA BCEAO
Franc CFP
Rial Yaman
Rand Afrika Selatan
Kwacha Zambia
Emas Zimbabwe`,
"su":`
















Real Brasil









Yuan Tiongkok












Euro


Pound Inggris











Rupee Indonésia

Rupee India





Yén Jepang














































Rubel Rusia


























Dolar A.S.`,
"vi":`Dirham UAE
Afghani Afghanistan
Lek Albania
Dram Armenia
Kwanza Angola
Peso Argentina
Đô la Australia
Florin Aruba
Manat Azerbaijan
Mark Bosnia-Herzegovina có thể chuyển đổi
Đô la Barbados
Taka Bangladesh
Dinar Bahrain
Franc Burundi
Đô la Bermuda
Đô la Brunei
Boliviano Bolivia
Real Braxin
Đô la Bahamas
Ngultrum Bhutan
Pula Botswana
Rúp Belarus
Đô la Belize
Đô la Canada
Franc Congo
Franc Thụy sĩ
Peso Chile
Nhân dân tệ
Peso Colombia
Colón Costa Rica
Peso Cuba
Escudo Cape Verde
Koruna Cộng hòa Séc
Franc Djibouti
Krone Đan Mạch
Peso Dominica
Dinar Algeria
Bảng Ai Cập
Nakfa Eritrea
Birr Ethiopia
Euro
Đô la Fiji
Bảng Quần đảo Falkland
Bảng Anh
Lari Georgia
Cedi Ghana
Bảng Gibraltar
Dalasi Gambia
Franc Guinea
Quetzal Guatemala
Đô la Guyana
Đô la Hồng Kông
Lempira Honduras
Gourde Haiti
Forint Hungary
Rupiah Indonesia
Sheqel Israel mới
Rupee Ấn Độ
Dinar Iraq
Rial Iran
Króna Iceland
Đô la Jamaica
Dinar Jordan
Yên Nhật
Shilling Kenya
Som Kyrgyzstan
Riel Campuchia
Franc Comoros
Won Triều Tiên
Won Hàn Quốc
Dinar Kuwait
Đô la Quần đảo Cayman
Tenge Kazakhstan
Kip Lào
Bảng Li-băng
Rupee Sri Lanka
Đô la Liberia
Loti Lesotho
Dinar Libi
Dirham Ma-rốc
Leu Moldova
Ariary Madagascar
Denar Macedonia
Kyat Myanma
Tugrik Mông Cổ
Pataca Ma Cao
Ouguiya Mauritania
Rupee Mauritius
Rufiyaa Maldives
Kwacha Malawi
Peso Mexico
Ringgit Malaysia
Metical Mozambique
Đô la Namibia
Naira Nigeria
Córdoba Nicaragua
Krone Na Uy
Rupee Nepal
Đô la New Zealand
Rial Oman
Balboa Panama
Sol Peru
Kina Papua New Guinea
Peso Philipin
Rupee Pakistan
Zloty Ba Lan
Guarani Paraguay
Rial Qatar
Leu Romania
Dinar Serbia
Rúp Nga
Franc Rwanda
Riyal Ả Rập Xê-út
Đô la quần đảo Solomon
Rupee Seychelles
Bảng Sudan
Krona Thụy Điển
Đô la Singapore
Bảng St. Helena
Leone Sierra Leone
Shilling Somali
Đô la Suriname
Bảng Nam Sudan
Dobra São Tomé và Príncipe
Bảng Syria
Lilangeni Swaziland
Bạt Thái Lan
Somoni Tajikistan
Manat Turkmenistan
Dinar Tunisia
Paʻanga Tonga
Lia Thổ Nhĩ Kỳ
Đô la Trinidad và Tobago
Đô la Đài Loan mới
Shilling Tanzania
Hryvnia Ukraina
Shilling Uganda
Đô la Mỹ
Peso Uruguay
Som Uzbekistan
Bolívar Venezuela
Đồng Việt Nam
Vatu Vanuatu
Tala Samoa
Franc CFA Trung Phi
Đô la Đông Caribê
Guilder Caribe
Franc CFA Tây Phi
Franc CFP
Rial Yemen
Rand Nam Phi
Kwacha Zambia
Zimbabwean Gold`,
"my":`အာရပ်စော်ဘွားများ ပြည်ထောင်စု ဒါဟမ်း
အာဖဂန် အာဖဂါနီ
အယ်ဘေးနီးယား လီခ်
အာမေးနီးယား ဒရမ်
အန်ဂိုလာ ကွမ်ဇာ
အာဂျင်တီးနား ပီဆို
ဩစတြေးလျ ဒေါ်လာ
အရူးဗာ ဖလိုရင်း
အဇာဘိုင်ဂျန် မာနတ်
ဘော့စနီးယားနှင့် ဟာဇီဂိုဘီးနား ငွေလဲနိုင်သော မတ်က်
ဘာဘေးဒိုးစ် ဒေါ်လာ
ဘင်္ဂလားဒေ့ရှ် တာကာ
ဘာရိန်း ဒီနား
ဘူရွန်ဒီ ဖရန့်
ဘာမြူဒါ ဒေါ်လာ
ဘရူနိုင်း ဒေါ်လာ
ဘိုလီးဗီးယား ဘိုလီးဗီယားနို
ဘရာဇီး ရီးယဲ
ဘဟားမား ဒေါ်လာ
ဘူတန် အံဂါလ်ထရန်
ဘော့ဆွာနာ ပုလ
ဘီလာရုစ် ရူဘယ်
ဘလိဇ် ဒေါ်လာ
ကနေဒါ ဒေါ်လာ
ကွန်ဂို ဖရန့်
ဆွစ် ဖရန့်
ချီလီ ပီဆို
တရုတ် ယွမ်
ကိုလံဘီယာ ပီဆို
ကို့စတာရီကာ ကိုလွန်
ကျူးဘား ပီဆို
ကိတ်ပ်ဗာဒီ အက်စ်ခူဒို
ချက် ခိုရိုနာ
ဂျီဘူတီ ဖရန့်
ဒိန်းမတ် ခရိုဏာ
ဒိုမီနီကန် ပီဆို
အယ်လ်ဂျီးရီးယား ဒီနာ
အီဂျစ် ပေါင်
အီရီထရီးယား နာ့ခ်ဖာ
အီသီယိုးပီးယား ဘီးယာ
ယူရို
ဖီဂျီ ဒေါ်လာ
ဖော့ကလန်ကျွန်းစု ပေါင်
ဗြိတိသျှ ပေါင်
ဂျော်ဂျီယာ လားရီ
ဂါနာ ဆဲဒီ
ဂျီဘရော်လ်တာ ပေါင်
ဂမ်ဘီယာ ဒါလာစီ
ဂီနီရာ ဖရန့်
ဂွါတီမာလာ ခက်ဇော်လ်
ဂိုင်ယာနာ ဒေါ်လာ
ဟောင်ကောင် ဒေါ်လာ
ဟွန်ဒူးရပ်စ် လမ်းပီရာ
ဟေတီဂူးအော်ဒ်
ဟန်ဂေရီယံ ဖော်ရင့်တ်
အင်ဒိုနီးရှား ရူပီးယား
အစ္စရေး ရှဲကလ်အသစ်
အိန္ဒိယ ရူပီး
အီရတ် ဒီနာ
အီရန် ရီအော်လ်
အိုက်စလန် ခရိုဏာ
ဂျမေကာ ဒေါ်လာ
ဂျော်ဒန် ဒီနာ
ဂျပန် ယန်း
ကင်ညာ သျှီလင်
ကာဂျစ္စတန် ဆော်မ်
ကမ္ဘောဒီးယား ရီးယဲ
ကိုမိုရိုစ် ဖရန့်
မြောက်ကိုရီးယား ဝမ်
တောင်ကိုရီးယား ဝမ်
ကူဝိတ် ဒီနာ
ကေမန် ကျွန်းစု ဒေါ်လာ
ကာဇက်စတန် ထိန်ဂျီ
လာအို ကစ်
လက်ဘနွန် ပေါင်
သီရိလင်္ကာ ရူပီး
လိုက်ဘေးရီးယား ဒေါ်လာ
လီဆိုသို လိုတီ
လစ်ဗျား ဒိုင်နာ
မိုရိုကို ဒရမ်
မောလ်ဒိုဗာ လယ်အို
မာလာဂါစီ အရီရရီ
မက်ဆီဒိုးနီးယား ဒီနာ
မြန်မာ ကျပ်
မွန်ဂိုးလီးယား ထူးဂရခ်
မကာအို ပါတားကား
မော်ရီတေးနီးယန်း အူဂီးယာ
မောရစ်ရှ ရူပီး
မော်လ်ဒိုက် ရူးဖီရာ
မာလာဝီ ခွါးချာ
မက်ကဆီကို ပီဆို
မလေးရှား ရင်းဂစ်
မိုဇမ်ဘစ် မက်တီခယ်လ်
နမီးဘီးယား ဒေါ်လာ
နိုင်ဂျီးရီးယား နိုင်းရာ
နီကာရာဂွါ ခိုးဒိုဘာ
နော်ဝေ ခရိုဏာ
နီပေါ ရူပီး
နယူးဇီလန် ဒေါ်လာ
အိုမန်နီ ရီရယ်
ပနားမား ဘလျဘိုးအာ
ပီရူး ဆိုးလ်
ပါပူအာ နယူးဂီနီ ခီးနာ
ဖိလစ်ပိုင် ပီဆို
ပါကစ္စတန် ရူပီး
ပိုလန် ဇလော့တီ
ပါရာဂွေး ဂွါးအ်နီး
ကာတာရီ ရီရယ်
ရိုမေးနီးယား လယ်အို
ဆားဘီးယား ဒယ်နား
ရုရှ ရူဘယ်
ရဝန်ဒါ ဖရန့်
ဆော်ဒီအာရေးဗီးယား ရီယော်လ်
ဆော်လမွန်ကျွန်းစု ဒေါ်လာ
ဆေးရှဲ ရူပီး
ဆူဒန် ပေါင်
ဆွီဒင် ခရိုဏာ
စင်္ကာပူ ဒေါ်လာ
စိန့်ဟယ်လယ်နာ ပေါင်
ဆီယာရာလီယွန်း လီအိုနီ
ဆိုမာလီ သျှီလင်
ဆူရီနမ်း ဒေါ်လာ
တောင်ဆူဒန် ပေါင်

ဆီးရီးယား ပေါင်
ဆွာဇီလန် လီလန်းဂီနီ
ထိုင်း ဘတ်
တာဂျစ်ကစ္စတန် ဆိုမိုနီ
တာ့ခ်မင်နစ္စတန် မာနတ်
တူနီးရှား ဒိုင်နာ
တွန်ဂါ ဗန်ဂါ
တူရကီ လိုင်ရာ
ထရီနီဒတ်နှင့် တိုဘက်ဂို ဒေါ်လာ
ထိုင်ဝမ် ဒေါ်လာအသစ်
တန်ဇန်းနီးယား သျှီလင်
ယူကရိန်း ဟီရီဗင်းညား
ယူဂန္ဒာ သျှီလင်
အမေရိကန် ဒေါ်လာ
ဥရုဂွေး ပီဆို
ဥဇဘက်ကစ္စတန် ဆော်မ်
ဗင်နီဇွဲလန်း ဘိုလီဗာ
ဗီယက်နမ် ဒေါင်
ဗနွားတူ ဗားထူ
ဆမိုအား ထားလာ
ကင်မရွန်း ဖရန့်
အရှေ့ကာရစ်ဘီယံ ဒေါ်လာ
ကာရစ်ဘီယံ ဂင်းဒါး
အနောက် အာဖရိက [CFA ]ဖရန့်
[CFP] ဖရန့်
ယီမင်နီ ရီရယ်
တောင်အာဖရိက ရန်း
ဇင်ဘာဘွေ ခွါးချာ
ဇင်ဘာဘွေ ရွှေ`,
"shn":`တီႇရမ်ႇမိူင်းႁူမ်ႈတုမ် ၸဝ်ႈၾႃႉ ဢႃႇရၢပ်ႈ
ဢႃႇၾၵၢၼ်ႇၼီႇဢႃႇၾၵၢၼ်ႇ
လႅၵ်ႈဢႃႇပႃးၼီးယႃး
တရၢမ်ႇဢႃႇမေးၼီးယႃး
ၶႂၼ်ႇၸႃႇဢႅၼ်ႇၵူဝ်ႇလႃႇ
ပေႇသူဝ်ႇဢႃႇၵျႅၼ်ႇတီးၼႃး
တေႃႇလႃႇဢေႃႉသထရေးလီးယႃး
ၽလေႃးရိၼ်ႇဢႃႇရူးပႃး
မၼတ်ႉဢႃႇၸႃႇပၢႆႇၸၼ်ႇ
မၢၵ်ႉၶ်ပေႃးသၼီးယႃး လႄႈ ႁႃႇၸီႇၵူဝ်းဝီးၼႃး ဢၼ်လႅၵ်ႈလႆႈ
တေႃႇလႃႇပႃးပေႇတူတ်ႈ
တႃႇၵႃႇပင်းၵလႃးတဵတ်ႈ
တီႇၼႃႇပႃႇရဵၼ်း
ၾရၼ်ႉပူႇရုၼ်းတီႇ
တေႃႇလႃႇပႃႇမိဝ်းတႃး
တေႃႇလႃႇပရူႇၼၢႆး
ပူဝ်ႇလီႇဝီႇယႃႇၼူဝ်ႇပူဝ်ႇလီးပီးယႃး
ရီးဢႄႇလ်ပရႃႇၸီး
တေႃႇလႃႇပႃႇႁႃးမႃး
ဢိၼ်ၵူးလ်ထရမ်ႇၽူႇတၢၼ်ႇ
ပူႇလႃႇပွတ်ႉသဝႃႇၼႃႇ
ရူႇပႄႇပႄႇလႃႇရုတ်ႈ
တေႃႇလႃႇပႄႇလိတ်ႈ
တေႃႇလႃႇၶႅၼ်ႇၼေႇတႃႇ
ၾရၼ်ႉၶွင်ႇၵူဝ်ႇ
ၾရၼ်ႉသဝိတ်ႈၸႃႇလႅၼ်ႇ
ပေႇသူဝ်ႇၶျီႇလီႇ
ယွၼ်ႇၶႄႇ
ပေႇသူဝ်ႇၵူဝ်ႇလမ်ႇပီႇယႃႇ
ၵူဝ်ႇလူၼ်ႇၵေႃးသတႃႇရိၵႃႇ
ပေႇသူဝ်ႇၵူးပႃး
ဢိသ်ၵူႇတူဝ်ႇၶဵပ်ႉဝႄႇတီႇ
ၵူဝ်ႇရူႇၼႃႇၶျႅၵ်ႈ
ၾရၼ်ႉၵျီႇပူးတီႇ
ၶရူၼ်းတႅၼ်းမၢၵ်ႈ
ပေႇသူဝ်ႇတူဝ်ႇမီႇၼီႇၵၼ်ႇ
တီႇၼႃႇဢႄးၵျီးရီးယႃး
ပွၼ်းဢီးၵျိပ်ႈ
ၼၢၵ်ႉၾႃႉဢႄႇရီႇထရီးယႃး
ပႄးရ်ဢီႇတီႇယူဝ်းပီးယႃး
ယူႇရူဝ်ႇ
တေႃႇလႃႇၾီႇၵျီႇ
ပွၼ်းမူႇၵုၼ်ၾွၵ်ႉလႅၼ်ႇ
ပွၼ်းဢိင်းၵလဵတ်ႈ
လႃႇရီႇၵျေႃႇၵျႃႇ
သေႇတီႇၵႃႇၼႃႇ
ပွၼ်း ၵျီႇပရေႃးတႃး
တႃႇလႃႇသီႇၵမ်ႇပီးယႃး
ၾရၼ်ႉၵီးၼီး
ၶႅတ်ႉၸႄးလ်ၵႂႃႇတမႃႇလႃႇ
တေႃႇလႃႇၵၢႆႇယႃးၼႃႇ
တေႃႇလႃႇႁွင်းၵွင်း
လႅမ်းပီႇရႃႇႁွၼ်ႇတူးရႅတ်ႈ
ၵုတ်ႉထ်ႁေးတီႇ
ၾူဝ်ႇရိၼ်ႇႁၢင်ႇၵေႇရီႇ
ရူႇပီးယႃးဢိၼ်ႇတူဝ်ႇၼီးသျႃး
သျႅၵ်ႈၵႄႇလ်မႂ်ႇဢိတ်ႇသရေး
ရူႇပီးဢိၼ်းတီးယႃး
တီႇၼႃႇဢီႇရၢၵ်ႈ
ရီဢႄလ်ဢီႇရၢၼ်း
ၶရူဝ်ႇၼႃႇဢၢႆးသလႅၼ်ႇ
တေႃႇလႃႇၵျႃႇမေႇၵႃႇ
တီႇၼႃႇၵျေႃႇတၼ်ႇ
ယႅၼ်းၵျႃႇပၢၼ်ႇ
သျီႇလိင်ႇၶႅၼ်ႇၺႃႇ
သွမ်ႇၵႃႇၵိတ်ႈသတၼ်ႇ
ရိဢႄလ်ၵမ်ႇပေႃးတီးယႃး
ၽရၼ်ႉၶူဝ်ႇမူဝ်ႇရူတ်ႈ
ဝွၼ်ႇၵၢဝ်းလီႁွင်ႇ
ဝွၼ်ႇၵၢဝ်းလီၸၢၼ်း
တီႇၼႃႇၶူႇဝဵတ်ႈ
တေႃႇလႃႇမူႇၵုၼ်ၶေးမႅၼ်း
ထႅင်ၵႄႇၵႃႇၸၢၵ်ႈသတၼ်ႇ
ၵိပ်ႇလၢဝ်း
ပွၼ်းလႄႇပႃႇၼွၼ်ႇ
ရူႇပီးသီႇရိလင်းၵႃ
တေႃႇလႃႇလၢႆႇပေးရီးယႃး
လူဝ်ႇတီႇလႄႇသူဝ်းတူဝ်ႇ
တီႇၼႃႇလိပ်ႉပျႃး
တီႇရမ်ႇမေႃႇရူဝ်ႇၵူဝ်ႇ
လဵဝ်းမေႃႇတူဝ်းဝႃး
ဢႃႇရီႇယႃႇရီႇမၢတ်ႈတႃႇၵၢတ်ႈသၵႃႇ
တႅၼ်ႇၼႃႇမႄႇၶေႇတူဝ်းၼီးယႃးႁွင်ႇ
ၵျၢပ်ႈမျၢၼ်ႇမႃႇ
တူႉၵရိၵ်ႉမူင်ႇၵူဝ်းလီးယႃး
ပႃႇတႃႇၵႃႇမႃႇၵၢဝ်ႈ
ဢူးၵီႇယႃႇမေႃႇရီႇတေးၼီးယႃး
ရူႇပီးမေႃးရီႇသႃႇ
ရူႇၾီႇယႃႇမေႃႇတိပ်ႈ
ၶႂႃႇၶျႃႇမႃႇလႃႇဝီႇ
ပေႇသူဝ်ႇမႅၵ်ႇသီႇၵူဝ်ႇ
ရိင်းၵိတ်ႉမလေးသျႃး
မႅတ်ႉတိၵ်ႉၵႄႇလ်မူဝ်ႇၸမ်းပိၵ်ႈ
တေႃႇလႃႇၼႃႇမီးပီးယႃး
ၼေးရႃႇၼၢႆႇၵျီးရီးယႃး
ၵေႃႇတူဝ်ႇပႃႇၼီႇၵႃႇရႃႇၵႂႃႇ
ၶရူၼ်းၼေႃႇဝူၺ်း
ရူႇပီးၼေႇပေႃး
တေႃႇလႃႇၼိဝ်းၸီႇလႅၼ်ႇ
ရီဢႄလ်ဢူဝ်ႇမၢၼ်ႇ
ပႄးလ်ပူဝ်ႇဢႃႇပႃႈၼႃးမႃး
သူဝ်းလ်ပေႇရူႉ
ၶိၼႃႇပႃးပႂႃႇၼိဝ်းၵီးၼီး
ပေႇသူဝ်ႇၾီလိပ်ႈပိၼ်း
ရူႇပီးပႃႇၵိတ်ႈသတၼ်ႇ
ၸလူဝ်ႇတီႇပူဝ်ႇလႅၼ်ႇ
ၵႂႃႇရႃႇၼီပႃႇရႃႇၵူၺ်း
ရီယႄႇလ်ၶႃႇတႃႇ
လဵဝ်းရူဝ်ႇမေးၼီးယႃး
တီႇၼႃႇ သႃးပီးယႃး
ရူႇပႄႇရတ်ႈသျႃး
ၾရၼ်ႉရဝၢၼ်းတႃႇ
ရီယႄႇလ်သေႃႇတီႇ
တေႃႇလႃႇမူႇၵုၼ်သေႃႇလေႃႇမၼ်ႇ
ရူႇပီးသေးသျႄႇ
ပွၼ်းသူႇတၼ်ႇ
ၶရူဝ်ႇၼႃႇသုၺ်ႇတိၼ်ႇ
တေႃႇလႃႇသိင်ႇၵႃႇပူဝ်ႇ
ပွၼ်းသဵင်ႉႁႄးလႄးၼႃႇ
လီႇယူၼ်ႇသီႇဢႄႇရႃႇလီႇယူၼ်ႇ
သျီႇလိင်ႇသူဝ်ႇမႃးလီးယႃး
တေႃႇလႃသျူးရီးၼႃႇမႄႇ
ပွၼ်းသူႇတၼ်ႇၸၢၼ်း
တူဝ်ႇပရႃႇသူၼ်ႇတူဝ်ႇမေး လႄႈ ပရိၼ်ႇသီႇပေႇ
ပွၼ်းသီးရီးယႃး
လီႇလႅၼ်ႇၵျႅၼ်ႇၼီႇဢႅတ်ႇသ်ဝႃႇတီးၼီႇ
ဝၢတ်ႇထႆး
သူဝ်ႇမူဝ်ႇၼီႇတႃႇၵျီႇၵီႇသတၼ်ႇ
မၼတ်ႉတၢၵ်ႈမႅၼ်ႇၼီႇသတၼ်ႇ
တီႇၼႃႇတူႇၼီးသျႃး
ပႃဢင်ၵႃႉထွင်းၵႃႇ
လီႇရႃႇတိူဝ်ႇၵီႇ
တေႃႇလႃႇထရီႇၼီႇတၢတ်ႈ လႄႈ ထူဝ်ႇပေးၵူဝ်ႇ
တေႃႇလႃႇထၢႆႇဝၢၼ်းမႂ်ႇ
သျီႇလိင်ႇထၼ်ႇၸၼ်းၼီးယႃး
ႁရီႇဝၼီႇယႃႇယူႇၶရဵၼ်း
သျီႇလိင်ႇယူႇၵၼ်ႇတႃႇ
တေႃႇလႃႇဢမႄႇရိၵၢၼ်ႇ
ပေႇသူဝ်ဢုရုၵူၺ်း
သွမ်ႇဢူႇၸပႄႉၵိတ်ႇသတၼ်ႇ
ပူဝ်ႇလီႇဝႃႇဝႄႇၼေႇၸွႆးလႃး
တွင်ႇဝႅတ်ႉၼမ်း
ဝႃႇထူႇဝႅၼ်ႇၼူးဝႃႇထူႇ
တႃလႃႉသႃႇမူဝ်းဝႃႇ
ၾရၼ်ႉၸီႇဢႅပ်ႉဢေႇ ဢႃႇၾရိၵ ပွတ်းၵၢင်
တေႃႇလႃႇၶႃႇရိပ်ႈပီႇယၼ်ႇပွတ်းဢွၵ်ႇ
ၵဵဝ်းတႃႇၶႃႇရိပ်ႈပီႇယၼ်ႇ
ၾရၼ်ႉ ၸီႇဢႅပ်ႉဢေႇ ဢႃႇၾရိၵ ပွတ်းတူၵ်း
ၾရၼ်ႉၼိဝ်းၶႄႇလီႇတူဝ်းၼီးယႃး
ရီဢႄလ်ယႄႇမႅၼ်ႇ
ရၼ်းဢႃႇၾရိၵၸၢၼ်း
ၶႂႃႇၶျႃႇၸမ်းပီးယႃး
ၶမ်းၸိမ်ႇပႃႇပူၺ်ႇ`,
"th":`เดอร์แฮมสหรัฐอาหรับเอมิเรตส์
อัฟกานิอัฟกานิสถาน
เลกแอลเบเนีย
แดรมอาร์เมเนีย
กวานซาแองโกลา
เปโซอาร์เจนตินา
ดอลลาร์ออสเตรเลีย
ฟลอรินอารูบา
มานัตอาเซอร์ไบจาน
มาร์กบอสเนีย-เฮอร์เซโกวีนา
ดอลลาร์บาร์เบโดส
ตากาบังกลาเทศ
ดีนาร์บาห์เรน
ฟรังก์บุรุนดี
ดอลลาร์เบอร์มิวดา
ดอลลาร์บรูไน
โบลิเวียโนโบลิเวีย
เรียลบราซิล
ดอลลาร์บาฮามาส
เอ็งกุลตรัมภูฏาน
ปูลาบอตสวานา
รูเบิลเบลารุส
ดอลลาร์เบลีซ
ดอลลาร์แคนาดา
ฟรังก์คองโก
ฟรังก์สวิส
เปโซชิลี
หยวนจีน
เปโซโคลอมเบีย
โกลองคอสตาริกา
เปโซคิวบา
เอสคูโดเคปเวิร์ด
โครูนาสาธารณรัฐเช็ก
ฟรังก์จิบูตี
โครนเดนมาร์ก
เปโซโดมินิกัน
ดีนาร์แอลจีเรีย
ปอนด์อียิปต์
แนกฟาเอริเทรีย
เบอรร์เอธิโอเปีย
ยูโร
ดอลลาร์ฟิจิ
ปอนด์หมู่เกาะฟอล์กแลนด์
ปอนด์สเตอร์ลิง
ลารีจอร์เจีย
เซดีกานา
ปอนด์ยิบรอลตาร์
ดาลาซีแกมเบีย
ฟรังก์กินี
เควตซัลกัวเตมาลา
ดอลลาร์กายอานา
ดอลลาร์ฮ่องกง
เลมปิราฮอนดูรัส
กูร์ดเฮติ
ฟอรินต์ฮังการี
รูเปียห์อินโดนีเซีย
นิวเชเกลอิสราเอล
รูปีอินเดีย
ดีนาร์อิรัก
เรียลอิหร่าน
โครนาไอซ์แลนด์
ดอลลาร์จาเมกา
ดีนาร์จอร์แดน
เยนญี่ปุ่น
ชิลลิงเคนยา
ซอมคีร์กีซสถาน
เรียลกัมพูชา
ฟรังก์คอโมโรส
วอนเกาหลีเหนือ
วอนเกาหลีใต้
ดีนาร์คูเวต
ดอลลาร์หมู่เกาะเคย์แมน
เทงเจคาซัคสถาน
กีบลาว
ปอนด์เลบานอน
รูปีศรีลังกา
ดอลลาร์ไลบีเรีย
โลตีเลโซโท
ดีนาร์ลิเบีย
ดีแรห์มโมร็อกโก
ลิวมอลโดวา
อาเรียรีมาลากาซี
ดีนาร์มาซิโดเนีย
จ๊าตพม่า
ทูกริกมองโกเลีย
ปาตากามาเก๊า
อูกียามอริเตเนีย
รูปีมอริเชียส
รูฟิยามัลดีฟส์
ควาชามาลาวี
เปโซเม็กซิโก
ริงกิตมาเลเซีย
เมติคัลโมซัมบิก
ดอลลาร์นามิเบีย
ไนราไนจีเรีย
กอร์โดบานิการากัว
โครนนอร์เวย์
รูปีเนปาล
ดอลลาร์นิวซีแลนด์
เรียลโอมาน
บัลบัวปานามา
ซอลเปรู
กีนาปาปัวนิวกินี
เปโซฟิลิปปินส์
รูปีปากีสถาน
ซลอตีโปแลนด์
กวารานีปารากวัย
เรียลกาตาร์
ลิวโรมาเนีย
ดีนาร์เซอร์เบีย
รูเบิลรัสเซีย
ฟรังก์รวันดา
ริยัลซาอุดีอาระเบีย
ดอลลาร์หมู่เกาะโซโลมอน
รูปีเซเชลส์
ปอนด์ซูดาน
โครนาสวีเดน
ดอลลาร์สิงคโปร์
ปอนด์เซนต์เฮเลนา
ลีโอนเซียร์ราลีโอน
ชิลลิงโซมาเลีย
ดอลลาร์ซูรินาเม
ปอนด์ซูดานใต้
ดอบราเซาตูเมและปรินซิปี
ปอนด์ซีเรีย
ลิลันเจนีสวาซิ
บาท
โซโมนิทาจิกิสถาน
มานัตเติร์กเมนิสถาน
ดีนาร์ตูนิเซีย
พาแองกาตองกา
ลีราตุรกี
ดอลลาร์ตรินิแดดและโตเบโก
ดอลลาร์ไต้หวันใหม่
ชิลลิงแทนซาเนีย
ฮรีฟเนียยูเครน
ชิลลิงยูกันดา
ดอลลาร์สหรัฐ
เปโซอุรุกวัย
ซอมอุซเบกิสถาน
โบลีวาร์เวเนซุเอลา
ดองเวียดนาม
วาตูวานูอาตู
ทาลาซามัว
ฟรังก์เซฟาธนาคารรัฐแอฟริกากลาง
ดอลลาร์แคริบเบียนตะวันออก
กิลเดอร์แคริบเบียน
ฟรังก์เซฟาธนาคารกลางรัฐแอฟริกาตะวันตก
ฟรังก์ซีเอฟพี
เรียลเยเมน
แรนด์แอฟริกาใต้
ควาชาแซมเบีย
ทองซิมบับเว`
}
export const names = Object.fromEntries(Object.keys(languages).map((language) => [language, { territories: territories[language], cities: cities[language], languages: languages[language], currencies: currencies[language] }]))
