"""Arabic names of countries, their peoples and capitals, and of wider regions. Data only.

Countries stand by their ISO 3166 code, regions by their UN M49 code.

Territory names are those of CLDR; adjectives and the capitals that stand for a government are
added by hand. Every word is as `fold` leaves it; a name of several words is one entry.
"""

from __future__ import annotations

COUNTRIES: dict[str, tuple[str, ...]] = {
    "001": (  # the world
        "حول عالم",
        "عالميا",
        "في عالم",
    ),
    "002": (  # Africa
        "افريقيا",
    ),
    "142": (  # Asia
        "اسيا",
    ),
    "145": (  # the Middle East
        "شرق اوسط",
    ),
    "150": (  # Europe
        "اوروبا",
    ),
    "419": (  # Latin America
        "امريكا لاتينيه",
        "اميركا لاتينيه",
    ),
    "AD": (  # Andorra
        "اندورا",
    ),
    "AE": (  # United Arab Emirates
        "ابو ظبي",
        "ابوظبي",
        "امارات",
        "امارات العربيه المتحده",
        "اماراتي",
        "اماراتيه",
    ),
    "AF": (  # Afghanistan
        "افغانستان",
        "افغاني",
        "افغانيه",
        "كابل",
        "كابول",
    ),
    "AG": (  # Antigua & Barbuda
        "انتيغوا وبربودا",
    ),
    "AI": (  # Anguilla
        "انغويلا",
    ),
    "AL": (  # Albania
        "بانيا",
    ),
    "AM": (  # Armenia
        "ارمينيا",
    ),
    "AO": (  # Angola
        "انغولا",
    ),
    "AR": (  # Argentina
        "ارجنتين",
        "ارجنتيني",
        "ارجنتينيه",
    ),
    "AS": (  # American Samoa
        "ساموا الامريكيه",
    ),
    "AT": (  # Austria
        "فيينا",
        "نمسا",
        "نمساوي",
        "نمساويه",
    ),
    "AU": (  # Australia
        "استرالي",
        "استراليا",
        "استراليه",
    ),
    "AW": (  # Aruba
        "اروبا",
    ),
    "AX": (  # Åland Islands
        "جزر الاند",
    ),
    "AZ": (  # Azerbaijan
        "اذربيجان",
    ),
    "BA": (  # Bosnia & Herzegovina
        "بوسنه والهرسك",
    ),
    "BB": (  # Barbados
        "بربادوس",
    ),
    "BD": (  # Bangladesh
        "بنغلاديش",
        "بنغلاديشي",
        "بنغلاديشيه",
    ),
    "BE": (  # Belgium
        "بروكسل",
        "بلجيكا",
        "بلجيكي",
        "بلجيكيه",
    ),
    "BF": (  # Burkina Faso
        "بوركينا فاسو",
    ),
    "BG": (  # Bulgaria
        "بلغاري",
        "بلغاريا",
        "بلغاريه",
    ),
    "BH": (  # Bahrain
        "بحرين",
        "بحريني",
        "بحرينيه",
    ),
    "BI": (  # Burundi
        "بوروندي",
    ),
    "BJ": (  # Benin
        "بنين",
    ),
    "BL": (  # St. Barthélemy
        "سان بارتليمي",
    ),
    "BM": (  # Bermuda
        "برمودا",
    ),
    "BN": (  # Brunei
        "بروناي",
    ),
    "BO": (  # Bolivia
        "بوليفيا",
    ),
    "BQ": (  # Caribbean Netherlands
        "هولندا الكاريبيه",
    ),
    "BR": (  # Brazil
        "برازيل",
        "برازيلي",
        "برازيليه",
    ),
    "BS": (  # Bahamas
        "جزر البهاما",
    ),
    "BT": (  # Bhutan
        "بوتان",
    ),
    "BW": (  # Botswana
        "بوتسوانا",
    ),
    "BY": (  # Belarus
        "بيلاروس",
    ),
    "BZ": (  # Belize
        "بليز",
    ),
    "CA": (  # Canada
        "كندا",
        "كندي",
        "كنديه",
    ),
    "CC": (  # Cocos (Keeling) Islands
        "جزر كوكوس كيلينغ",
    ),
    "CD": (  # Congo - Kinshasa
        "كونغو",
        "كونغو الديمقراطيه",
    ),
    "CF": (  # Central African Republic
        "جمهوريه افريقيا الوسطي",
    ),
    "CG": (  # Congo - Brazzaville
        "كونغو",
    ),
    "CH": (  # Switzerland
        "سويسرا",
        "سويسري",
        "سويسريه",
    ),
    "CI": (  # Côte d’Ivoire
        "ساحل العاج",
    ),
    "CK": (  # Cook Islands
        "جزر كوك",
    ),
    "CL": (  # Chile
        "تشيلي",
        "تشيليه",
    ),
    "CM": (  # Cameroon
        "كاميرون",
    ),
    "CN": (  # China
        "بكين",
        "صين",
        "صيني",
        "صينيه",
    ),
    "CO": (  # Colombia
        "كولومبي",
        "كولومبيا",
        "كولومبيه",
    ),
    "CR": (  # Costa Rica
        "كوستاريكا",
    ),
    "CU": (  # Cuba
        "كوبا",
        "كوبي",
        "كوبيه",
        "هافانا",
    ),
    "CV": (  # Cape Verde
        "راس الاخضر",
    ),
    "CW": (  # Curaçao
        "كوراساو",
    ),
    "CX": (  # Christmas Island
        "جزيره كريسماس",
    ),
    "CY": (  # Cyprus
        "قبرص",
    ),
    "CZ": (  # Czechia
        "تشيك",
        "تشيكي",
        "تشيكيه",
    ),
    "DE": (  # Germany
        "برلين",
        "ماني",
        "مانيا",
        "مانيه",
        *("الماني", "المانيا", "المانيه"),  # the same with its own first letters
    ),
    "DJ": (  # Djibouti
        "جيبوتي",
    ),
    "DK": (  # Denmark
        "دانمرك",
        "دنماركي",
        "دنماركيه",
    ),
    "DM": (  # Dominica
        "دومينيكا",
    ),
    "DO": (  # Dominican Republic
        "جمهوريه الدومينيكان",
    ),
    "DZ": (  # Algeria
        "جزائر",
        "جزائري",
        "جزائريه",
    ),
    "EC": (  # Ecuador
        "اكوادور",
    ),
    "EE": (  # Estonia
        "استونيا",
    ),
    "EG": (  # Egypt
        "قاهره",
        "مصر",
        "مصري",
        "مصريه",
    ),
    "EH": (  # Western Sahara
        "صحراء الغربيه",
    ),
    "ER": (  # Eritrea
        "اريتري",
        "اريتريا",
        "اريتريه",
    ),
    "ES": (  # Spain
        "اسباني",
        "اسبانيا",
        "اسبانيه",
        "مدريد",
    ),
    "ET": (  # Ethiopia
        "اثيوبي",
        "اثيوبيا",
        "اثيوبيه",
        "اديس ابابا",
    ),
    "FI": (  # Finland
        "فنلندا",
        "فنلندي",
        "فنلنديه",
    ),
    "FJ": (  # Fiji
        "فيجي",
    ),
    "FK": (  # Falkland Islands
        "جزر فوكلاند",
    ),
    "FM": (  # Micronesia
        "ميكرونيزيا",
    ),
    "FO": (  # Faroe Islands
        "جزر فارو",
    ),
    "FR": (  # France
        "اليزيه",
        "باريس",
        "فرنسا",
        "فرنسي",
        "فرنسيه",
    ),
    "GA": (  # Gabon
        "غابون",
    ),
    "GB": (  # United Kingdom
        "انجلترا",
        "انجليزي",
        "انجليزيه",
        "انكلترا",
        "انكليزي",
        "انكليزيه",
        "بريطاني",
        "بريطانيا",
        "بريطانيه",
        "لندن",
        "مملكه المتحده",
    ),
    "GD": (  # Grenada
        "غرينادا",
    ),
    "GE": (  # Georgia
        "جورجيا",
    ),
    "GF": (  # French Guiana
        "غويانا الفرنسيه",
    ),
    "GG": (  # Guernsey
        "غيرنزي",
    ),
    "GH": (  # Ghana
        "غانا",
    ),
    "GI": (  # Gibraltar
        "جبل طارق",
    ),
    "GL": (  # Greenland
        "غرينلاند",
    ),
    "GM": (  # Gambia
        "غامبيا",
    ),
    "GN": (  # Guinea
        "غينيا",
    ),
    "GP": (  # Guadeloupe
        "غوادلوب",
    ),
    "GQ": (  # Equatorial Guinea
        "غينيا الاستوائيه",
    ),
    "GR": (  # Greece
        "اثينا",
        "يونان",
        "يوناني",
        "يونانيه",
    ),
    "GT": (  # Guatemala
        "غواتيمالا",
    ),
    "GU": (  # Guam
        "غوام",
    ),
    "GW": (  # Guinea-Bissau
        "غينيا بيساو",
    ),
    "GY": (  # Guyana
        "غيانا",
    ),
    "HK": (  # Hong Kong SAR China
        "هونغ كونغ الصينيه منطقه اداريه خاصه",
    ),
    "HN": (  # Honduras
        "هندوراس",
    ),
    "HR": (  # Croatia
        "كرواتي",
        "كرواتيا",
        "كرواتيه",
    ),
    "HT": (  # Haiti
        "هايتي",
    ),
    "HU": (  # Hungary
        "مجري",
        "مجريه",
        "هنغاريا",
    ),
    "ID": (  # Indonesia
        "اندونيسي",
        "اندونيسيا",
        "اندونيسيه",
    ),
    "IE": (  # Ireland
        "ايرلندا",
        "ايرلندي",
        "ايرلنديه",
    ),
    "IL": (  # Israel
        "اسرائيل",
        "اسرائيلي",
        "اسرائيليه",
        "تل ابيب",
    ),
    "IM": (  # Isle of Man
        "جزيره مان",
    ),
    "IN": (  # India
        "نيودلهي",
        "هند",
        "هندي",
        "هنديه",
    ),
    "IQ": (  # Iraq
        "بغداد",
        "عراق",
        "عراقي",
        "عراقيه",
    ),
    "IR": (  # Iran
        "ايران",
        "ايراني",
        "ايرانيه",
        "طهران",
    ),
    "IS": (  # Iceland
        "ايسلندا",
        "ايسلندي",
        "ايسلنديه",
    ),
    "IT": (  # Italy
        "ايطالي",
        "ايطاليا",
        "ايطاليه",
        "روما",
    ),
    "JE": (  # Jersey
        "جيرسي",
    ),
    "JM": (  # Jamaica
        "جامايكا",
    ),
    "JO": (  # Jordan
        "اردن",
        "اردني",
        "اردنيه",
    ),
    "JP": (  # Japan
        "طوكيو",
        "يابان",
        "ياباني",
        "يابانيه",
    ),
    "KE": (  # Kenya
        "كيني",
        "كينيا",
        "كينيه",
        "نيروبي",
    ),
    "KG": (  # Kyrgyzstan
        "قيرغيزستان",
    ),
    "KH": (  # Cambodia
        "كمبوديا",
    ),
    "KI": (  # Kiribati
        "كيريباتي",
    ),
    "KM": (  # Comoros
        "جزر القمر",
    ),
    "KN": (  # St. Kitts & Nevis
        "سانت كيتس ونيفيس",
    ),
    "KP": (  # North Korea
        "بيونجيانج",
        "بيونغيانغ",
        "كوريا الشماليه",
    ),
    "KR": (  # South Korea
        "سول",
        "سيول",
        "كوري",
        "كوريا الجنوبيه",
        "كوريه",
    ),
    "KW": (  # Kuwait
        "كويت",
        "كويتي",
        "كويتيه",
    ),
    "KY": (  # Cayman Islands
        "جزر كايمان",
    ),
    "KZ": (  # Kazakhstan
        "كازاخستان",
    ),
    "LA": (  # Laos
        "لاوس",
    ),
    "LB": (  # Lebanon
        "بيروت",
        "لبنان",
        "لبناني",
        "لبنانيه",
    ),
    "LC": (  # St. Lucia
        "سانت لوسيا",
    ),
    "LI": (  # Liechtenstein
        "ليختنشتاين",
    ),
    "LK": (  # Sri Lanka
        "سريلانكا",
    ),
    "LR": (  # Liberia
        "ليبيريا",
    ),
    "LS": (  # Lesotho
        "ليسوتو",
    ),
    "LT": (  # Lithuania
        "ليتوانيا",
    ),
    "LU": (  # Luxembourg
        "لوكسمبورغ",
    ),
    "LV": (  # Latvia
        "لاتفيا",
    ),
    "LY": (  # Libya
        "طرابلس",
        "ليبي",
        "ليبيا",
        "ليبيه",
    ),
    "MA": (  # Morocco
        "رباط",
        "مغرب",
        "مغربي",
        "مغربيه",
    ),
    "MC": (  # Monaco
        "موناكو",
    ),
    "MD": (  # Moldova
        "مولدوفا",
    ),
    "ME": (  # Montenegro
        "جبل الاسود",
    ),
    "MF": (  # St. Martin
        "سان مارتن",
    ),
    "MG": (  # Madagascar
        "مدغشقر",
    ),
    "MH": (  # Marshall Islands
        "جزر مارشال",
    ),
    "MK": (  # North Macedonia
        "مقدونيا الشماليه",
    ),
    "ML": (  # Mali
    ),
    "MM": (  # Myanmar (Burma)
        "بورما",
        "بورمي",
        "بورميه",
        "ميانمار بورما",
    ),
    "MN": (  # Mongolia
        "منغوليا",
    ),
    "MO": (  # Macao SAR China
        "منطقه ماكاو الاداريه الخاصه",
    ),
    "MP": (  # Northern Mariana Islands
        "جزر ماريانا الشماليه",
    ),
    "MQ": (  # Martinique
        "جزر المارتينيك",
    ),
    "MR": (  # Mauritania
        "موريتاني",
        "موريتانيا",
        "موريتانيه",
    ),
    "MS": (  # Montserrat
        "مونتسرات",
    ),
    "MT": (  # Malta
        "مالطا",
    ),
    "MU": (  # Mauritius
        "موريشيوس",
    ),
    "MV": (  # Maldives
        "جزر المالديف",
    ),
    "MW": (  # Malawi
        "ملاوي",
    ),
    "MX": (  # Mexico
        "مكسيك",
        "مكسيكي",
        "مكسيكيه",
    ),
    "MY": (  # Malaysia
        "ماليزي",
        "ماليزيا",
        "ماليزيه",
    ),
    "MZ": (  # Mozambique
        "موزمبيق",
    ),
    "NA": (  # Namibia
        "ناميبيا",
    ),
    "NC": (  # New Caledonia
        "كاليدونيا الجديده",
    ),
    "NE": (  # Niger
        "نيجر",
    ),
    "NF": (  # Norfolk Island
        "جزيره نورفولك",
    ),
    "NG": (  # Nigeria
        "ابوجا",
        "نيجيري",
        "نيجيريا",
        "نيجيريه",
    ),
    "NI": (  # Nicaragua
        "نيكاراغوا",
    ),
    "NL": (  # Netherlands
        "هولندا",
        "هولندي",
        "هولنديه",
    ),
    "NO": (  # Norway
        "نرويج",
        "نرويجي",
        "نرويجيه",
    ),
    "NP": (  # Nepal
        "نيبال",
    ),
    "NR": (  # Nauru
        "ناورو",
    ),
    "NU": (  # Niue
        "نيوي",
    ),
    "NZ": (  # New Zealand
        "نيوزيلندا",
    ),
    "OM": (  # Oman
        "عماني",
        "عمانيه",
    ),
    "PA": (  # Panama
        "بنما",
    ),
    "PE": (  # Peru
        "بيرو",
        "بيروفي",
        "بيروفيه",
    ),
    "PF": (  # French Polynesia
        "بولينيزيا الفرنسيه",
    ),
    "PG": (  # Papua New Guinea
        "بابوا غينيا الجديده",
    ),
    "PH": (  # Philippines
        "فلبين",
        "فلبيني",
        "فلبينيه",
    ),
    "PK": (  # Pakistan
        "اسلام اباد",
        "باكستان",
        "باكستاني",
        "باكستانيه",
    ),
    "PL": (  # Poland
        "بولندا",
        "بولندي",
        "بولنديه",
        "وارسو",
    ),
    "PM": (  # St. Pierre & Miquelon
        "سان بيير ومكويلون",
    ),
    "PN": (  # Pitcairn Islands
        "جزر بيتكيرن",
    ),
    "PR": (  # Puerto Rico
        "بورتوريكو",
    ),
    "PS": (  # Palestinian Territories
        "اراضي الفلسطينيه",
        "ضفه",
        "غزه",
        "فلسطين",
        "فلسطيني",
        "فلسطينيه",
    ),
    "PT": (  # Portugal
        "برتغال",
        "برتغالي",
        "برتغاليه",
    ),
    "PW": (  # Palau
        "بالاو",
    ),
    "PY": (  # Paraguay
        "باراغواي",
        "باراغواياني",
        "باراغوايانيه",
    ),
    "QA": (  # Qatar
        "دوحه",
        "قطر",
        "قطري",
        "قطريه",
    ),
    "RE": (  # Réunion
        "روينيون",
    ),
    "RO": (  # Romania
        "روماني",
        "رومانيا",
        "رومانيه",
    ),
    "RS": (  # Serbia
        "صربي",
        "صربيا",
        "صربيه",
    ),
    "RU": (  # Russia
        "روسي",
        "روسيا",
        "روسيه",
        "كرملين",
        "موسكو",
    ),
    "RW": (  # Rwanda
        "رواندا",
    ),
    "SA": (  # Saudi Arabia
        "رياض",
        "سعودي",
        "سعوديه",
        "مملكه العربيه السعوديه",
    ),
    "SB": (  # Solomon Islands
        "جزر سليمان",
    ),
    "SC": (  # Seychelles
        "سيشل",
    ),
    "SD": (  # Sudan
        "خرطوم",
        "سودان",
        "سوداني",
        "سودانيه",
    ),
    "SE": (  # Sweden
        "سويد",
        "سويدي",
        "سويديه",
    ),
    "SG": (  # Singapore
        "سنغافوره",
    ),
    "SH": (  # St. Helena
        "سانت هيلينا",
    ),
    "SI": (  # Slovenia
        "سلوفينيا",
    ),
    "SJ": (  # Svalbard & Jan Mayen
        "سفالبارد وجان ماين",
    ),
    "SK": (  # Slovakia
        "سلوفاكيا",
    ),
    "SL": (  # Sierra Leone
        "سيراليون",
    ),
    "SM": (  # San Marino
        "سان مارينو",
    ),
    "SN": (  # Senegal
        "سنغال",
    ),
    "SO": (  # Somalia
        "صومال",
        "صومالي",
        "صوماليه",
        "مقديشو",
    ),
    "SR": (  # Suriname
        "سورينام",
    ),
    "SS": (  # South Sudan
        "جنوب السودان",
    ),
    "ST": (  # São Tomé & Príncipe
        "ساو تومي وبرينسيبي",
    ),
    "SV": (  # El Salvador
        "سلفادور",
    ),
    "SX": (  # Sint Maarten
        "سانت مارتن",
    ),
    "SY": (  # Syria
        "دمشق",
        "سوري",
        "سوريا",
        "سوريه",
    ),
    "SZ": (  # Eswatini
        "اسواتيني",
    ),
    "TC": (  # Turks & Caicos Islands
        "جزر توركس وكايكوس",
    ),
    "TD": (  # Chad
        "تشاد",
    ),
    "TG": (  # Togo
        "توغو",
    ),
    "TH": (  # Thailand
        "تايلاند",
        "تايلاندي",
        "تايلانديه",
    ),
    "TJ": (  # Tajikistan
        "طاجيكستان",
    ),
    "TK": (  # Tokelau
        "توكيلاو",
    ),
    "TL": (  # Timor-Leste
        "تيمور",
    ),
    "TM": (  # Turkmenistan
        "تركمانستان",
    ),
    "TN": (  # Tunisia
        "تونس",
        "تونسي",
        "تونسيه",
    ),
    "TO": (  # Tonga
        "تونغا",
    ),
    "TR": (  # Türkiye
        "انقره",
        "تركي",
        "تركيا",
        "تركيه",
    ),
    "TT": (  # Trinidad & Tobago
        "ترينيداد وتوباغو",
    ),
    "TV": (  # Tuvalu
        "توفالو",
    ),
    "TW": (  # Taiwan
        "تايوان",
    ),
    "TZ": (  # Tanzania
        "تنزانيا",
    ),
    "UA": (  # Ukraine
        "اوكراني",
        "اوكرانيا",
        "اوكرانيه",
        "كييف",
    ),
    "UG": (  # Uganda
        "اوغندا",
    ),
    "US": (  # United States
        "امريكا",
        "امريكي",
        "امريكيه",
        "اميركا",
        "اميركي",
        "اميركيه",
        "بيت الابيض",
        "واشنطن",
        "ولايات المتحده",
    ),
    "UY": (  # Uruguay
        "اورغواي",
        "اوروغواني",
        "اوروغوانيه",
    ),
    "UZ": (  # Uzbekistan
        "اوزبكستان",
    ),
    "VA": (  # Vatican City
        "فاتيكان",
    ),
    "VC": (  # St. Vincent & Grenadines
        "سانت فنسنت وجزر غرينادين",
    ),
    "VE": (  # Venezuela
        "فنزويلا",
        "فنزويلي",
        "فنزويليه",
        "كاراكاس",
    ),
    "VG": (  # British Virgin Islands
        "جزر فيرجن البريطانيه",
    ),
    "VI": (  # U.S. Virgin Islands
        "جزر فيرجن الامريكيه",
    ),
    "VN": (  # Vietnam
        "فيتنام",
        "فيتنامي",
        "فيتناميه",
    ),
    "VU": (  # Vanuatu
        "فانواتو",
    ),
    "WF": (  # Wallis & Futuna
        "جزر والس وفوتونا",
    ),
    "WS": (  # Samoa
        "ساموا",
    ),
    "XK": (  # Kosovo
        "كوسوفو",
    ),
    "YE": (  # Yemen
        "صنعاء",
        "يمن",
        "يمني",
        "يمنيه",
    ),
    "YT": (  # Mayotte
        "مايوت",
    ),
    "ZA": (  # South Africa
        "جنوب افريقي",
        "جنوب افريقيا",
    ),
    "ZM": (  # Zambia
        "زامبيا",
    ),
    "ZW": (  # Zimbabwe
        "زيمبابوي",
    ),
}
