/**
 * Arabic adjectives of countries and regions, in the masculine singular without article; by the code or name that `demonyms.js` has.
 * Written by hand from general knowledge; CC0 1.0. `scripts/demonymForms.ts` makes the other forms.
 */
export const arabicDemonyms = `
UA أوكراني, RU روسي, US أمريكي أميركي, GB بريطاني, england إنجليزي, scotland اسكتلندي, FR فرنسي, DE ألماني, ES إسباني أسباني, IT إيطالي, PL بولندي, PT برتغالي,
NL هولندي, BE بلجيكي, CH سويسري, AT نمساوي, CZ تشيكي, SK سلوفاكي, HU مجري هنغاري, RO روماني, MD مولدوفي, BG بلغاري, RS صربي, HR كرواتي, SI سلوفيني, BA بوسني,
AL ألباني, GR يوناني, CY قبرصي, TR تركي, SE سويدي, NO نرويجي, DK دنماركي دانماركي, FI فنلندي, IS آيسلندي, IE أيرلندي إيرلندي, EE إستوني, LV لاتفي, LT ليتواني, BY بيلاروسي,
GE جورجي, AM أرمني أرميني, AZ أذربيجاني أذري, KZ كازاخستاني, UZ أوزبكي, CN صيني, TW تايواني, JP ياباني, korea كوري, IN هندي, PK باكستاني, BD بنغلاديشي, AF أفغاني,
IR إيراني, IQ عراقي, SY سوري, LB لبناني, IL إسرائيلي, PS فلسطيني, JO أردني, SA سعودي, AE إماراتي, QA قطري, KW كويتي, YE يمني, EG مصري, LY ليبي, TN تونسي, DZ جزائري,
MA مغربي, SD سوداني, ET إثيوبي, ML مالي, NG نيجيري, KE كيني, SN سنغالي, CA كندي, MX مكسيكي, BR برازيلي, AR أرجنتيني, CL تشيلي, CO كولومبي, VE فنزويلي, CU كوبي,
AU أسترالي, ID إندونيسي, MY ماليزي, PH فلبيني, VN فيتنامي, TH تايلاندي, europe أوروبي, asia آسيوي, africa أفريقي إفريقي, arab عربي, kurd كردي, chechen شيشاني, soviet سوفيتي سوفياتي
`
