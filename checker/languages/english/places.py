"""English names of countries, their peoples and capitals, and of wider regions. Data only.

Countries stand by their ISO 3166 code, regions by their UN M49 code.

Territory names are those of CLDR; adjectives and the capitals that stand for a government are
added by hand. Every word is as `fold` leaves it; a name of several words is one entry.
"""

from __future__ import annotations

COUNTRIES: dict[str, tuple[str, ...]] = {
    "001": (  # the world
        "globally",
        "worldwide",
    ),
    "002": (  # Africa
        "africa",
    ),
    "142": (  # Asia
        "asia",
    ),
    "145": (  # the Middle East
        "middle east",
    ),
    "150": (  # Europe
        "europe",
    ),
    "419": (  # Latin America
        "latin america",
    ),
    "nation": (  # the country told of
        "countrywide",
        "nationwide",
    ),
    "AD": (  # Andorra
        "andorra",
    ),
    "AE": (  # United Arab Emirates
        "abu dhabi",
        "emirates",
        "emirati",
        "emiratis",
        "uae",
        "united arab emirates",
    ),
    "AF": (  # Afghanistan
        "afghan",
        "afghanistan",
        "afghans",
        "kabul",
    ),
    "AG": (  # Antigua & Barbuda
        "antigua and barbuda",
    ),
    "AI": (  # Anguilla
        "anguilla",
    ),
    "AL": (  # Albania
        "albania",
    ),
    "AM": (  # Armenia
        "armenia",
    ),
    "AO": (  # Angola
        "angola",
    ),
    "AR": (  # Argentina
        "argentina",
        "argentine",
    ),
    "AS": (  # American Samoa
        "american samoa",
    ),
    "AT": (  # Austria
        "austria",
        "austrian",
        "austrians",
        "vienna",
    ),
    "AU": (  # Australia
        "australia",
        "australian",
        "australians",
    ),
    "AW": (  # Aruba
        "aruba",
    ),
    "AX": (  # Åland Islands
        "åland islands",
    ),
    "AZ": (  # Azerbaijan
        "azerbaijan",
    ),
    "BA": (  # Bosnia & Herzegovina
        "bosnia and herzegovina",
    ),
    "BB": (  # Barbados
        "barbados",
    ),
    "BD": (  # Bangladesh
        "bangladesh",
        "bangladeshi",
        "bangladeshis",
    ),
    "BE": (  # Belgium
        "belgian",
        "belgians",
        "belgium",
        "brussels",
    ),
    "BF": (  # Burkina Faso
        "burkina faso",
    ),
    "BG": (  # Bulgaria
        "bulgaria",
        "bulgarian",
        "bulgarians",
    ),
    "BH": (  # Bahrain
        "bahrain",
    ),
    "BI": (  # Burundi
        "burundi",
    ),
    "BJ": (  # Benin
        "benin",
    ),
    "BL": (  # St. Barthélemy
        "st. barthélemy",
    ),
    "BM": (  # Bermuda
        "bermuda",
    ),
    "BN": (  # Brunei
        "brunei",
    ),
    "BO": (  # Bolivia
        "bolivia",
    ),
    "BQ": (  # Caribbean Netherlands
        "caribbean netherlands",
    ),
    "BR": (  # Brazil
        "brazil",
        "brazilian",
        "brazilians",
    ),
    "BS": (  # Bahamas
        "bahamas",
    ),
    "BT": (  # Bhutan
        "bhutan",
    ),
    "BW": (  # Botswana
        "botswana",
    ),
    "BY": (  # Belarus
        "belarus",
    ),
    "BZ": (  # Belize
        "belize",
    ),
    "CA": (  # Canada
        "canada",
        "canadian",
        "canadians",
    ),
    "CC": (  # Cocos (Keeling) Islands
        "cocos",
    ),
    "CD": (  # Congo - Kinshasa
        "congo - kinshasa",
    ),
    "CF": (  # Central African Republic
        "central african republic",
    ),
    "CG": (  # Congo - Brazzaville
        "congo - brazzaville",
    ),
    "CH": (  # Switzerland
        "swiss",
        "switzerland",
    ),
    "CI": (  # Côte d’Ivoire
        "côte d'ivoire",
        "ivory coast",
    ),
    "CK": (  # Cook Islands
        "cook islands",
    ),
    "CL": (  # Chile
        "chile",
        "chilean",
        "chileans",
    ),
    "CM": (  # Cameroon
        "cameroon",
    ),
    "CN": (  # China
        "beijing",
        "china",
        "chinese",
    ),
    "CO": (  # Colombia
        "colombia",
        "colombian",
        "colombians",
    ),
    "CR": (  # Costa Rica
        "costa rica",
    ),
    "CU": (  # Cuba
        "cuba",
        "cuban",
        "cubans",
        "havana",
    ),
    "CV": (  # Cape Verde
        "cape verde",
    ),
    "CW": (  # Curaçao
        "curaçao",
    ),
    "CX": (  # Christmas Island
        "christmas island",
    ),
    "CY": (  # Cyprus
        "cyprus",
    ),
    "CZ": (  # Czechia
        "czech",
        "czechia",
        "czechs",
    ),
    "DE": (  # Germany
        "berlin",
        "german",
        "germans",
        "germany",
    ),
    "DJ": (  # Djibouti
        "djibouti",
    ),
    "DK": (  # Denmark
        "dane",
        "danes",
        "danish",
        "denmark",
    ),
    "DM": (  # Dominica
        "dominica",
    ),
    "DO": (  # Dominican Republic
        "dominican republic",
    ),
    "DZ": (  # Algeria
        "algeria",
        "algerian",
        "algerians",
        "algiers",
    ),
    "EC": (  # Ecuador
        "ecuador",
    ),
    "EE": (  # Estonia
        "estonia",
    ),
    "EG": (  # Egypt
        "cairo",
        "egypt",
        "egyptian",
        "egyptians",
    ),
    "EH": (  # Western Sahara
        "western sahara",
    ),
    "ER": (  # Eritrea
        "eritrea",
    ),
    "ES": (  # Spain
        "madrid",
        "spain",
        "spaniard",
        "spaniards",
        "spanish",
    ),
    "ET": (  # Ethiopia
        "addis ababa",
        "ethiopia",
        "ethiopian",
        "ethiopians",
    ),
    "FI": (  # Finland
        "finland",
        "finnish",
        "finn",
        "finns",
    ),
    "FJ": (  # Fiji
        "fiji",
    ),
    "FK": (  # Falkland Islands
        "falkland islands",
    ),
    "FM": (  # Micronesia
        "micronesia",
    ),
    "FO": (  # Faroe Islands
        "faroe islands",
    ),
    "FR": (  # France
        "france",
        "french",
        "frenchmen",
        "paris",
    ),
    "GA": (  # Gabon
        "gabon",
    ),
    "GB": (  # United Kingdom
        "britain",
        "british",
        "briton",
        "britons",
        "england",
        "english",
        "englishmen",
        "london",
        "uk",
        "united kingdom",
    ),
    "GD": (  # Grenada
        "grenada",
    ),
    "GE": (  # Georgia
        "georgia",
    ),
    "GF": (  # French Guiana
        "french guiana",
    ),
    "GG": (  # Guernsey
        "guernsey",
    ),
    "GH": (  # Ghana
        "ghana",
    ),
    "GI": (  # Gibraltar
        "gibraltar",
    ),
    "GL": (  # Greenland
        "greenland",
    ),
    "GM": (  # Gambia
        "gambia",
    ),
    "GN": (  # Guinea
        "guinea",
    ),
    "GP": (  # Guadeloupe
        "guadeloupe",
    ),
    "GQ": (  # Equatorial Guinea
        "equatorial guinea",
    ),
    "GR": (  # Greece
        "athens",
        "greece",
        "greek",
        "greeks",
    ),
    "GT": (  # Guatemala
        "guatemala",
    ),
    "GU": (  # Guam
        "guam",
    ),
    "GW": (  # Guinea-Bissau
        "guinea-bissau",
    ),
    "GY": (  # Guyana
        "guyana",
    ),
    "HK": (  # Hong Kong SAR China
        "hong kong",
    ),
    "HN": (  # Honduras
        "honduras",
    ),
    "HR": (  # Croatia
        "croatia",
        "croatian",
        "croatians",
        "croat",
        "croats",
    ),
    "HT": (  # Haiti
        "haiti",
    ),
    "HU": (  # Hungary
        "hungarian",
        "hungarians",
        "hungary",
    ),
    "ID": (  # Indonesia
        "indonesia",
        "indonesian",
        "indonesians",
    ),
    "IE": (  # Ireland
        "ireland",
        "irish",
        "irishmen",
    ),
    "IL": (  # Israel
        "israel",
        "israeli",
        "israelis",
        "tel aviv",
    ),
    "IM": (  # Isle of Man
        "isle of man",
    ),
    "IN": (  # India
        "delhi",
        "india",
        "indian",
        "indians",
        "new delhi",
    ),
    "IQ": (  # Iraq
        "baghdad",
        "iraq",
        "iraqi",
        "iraqis",
    ),
    "IR": (  # Iran
        "iran",
        "iranian",
        "iranians",
        "tehran",
    ),
    "IS": (  # Iceland
        "iceland",
        "icelandic",
    ),
    "IT": (  # Italy
        "italian",
        "italians",
        "italy",
        "rome",
    ),
    "JE": (  # Jersey
        "jersey",
    ),
    "JM": (  # Jamaica
        "jamaica",
    ),
    "JO": (  # Jordan
        "amman",
        "jordan",
        "jordanian",
        "jordanians",
    ),
    "JP": (  # Japan
        "japan",
        "japanese",
        "tokyo",
    ),
    "KE": (  # Kenya
        "kenya",
        "kenyan",
        "kenyans",
        "nairobi",
    ),
    "KG": (  # Kyrgyzstan
        "kyrgyzstan",
    ),
    "KH": (  # Cambodia
        "cambodia",
    ),
    "KI": (  # Kiribati
        "kiribati",
    ),
    "KM": (  # Comoros
        "comoros",
    ),
    "KN": (  # St. Kitts & Nevis
        "st. kitts and nevis",
    ),
    "KP": (  # North Korea
        "north korea",
        "pyongyang",
    ),
    "KR": (  # South Korea
        "korean",
        "koreans",
        "seoul",
        "south korea",
    ),
    "KW": (  # Kuwait
        "kuwait",
        "kuwaiti",
        "kuwaitis",
    ),
    "KY": (  # Cayman Islands
        "cayman islands",
    ),
    "KZ": (  # Kazakhstan
        "kazakhstan",
    ),
    "LA": (  # Laos
        "laos",
    ),
    "LB": (  # Lebanon
        "beirut",
        "lebanese",
        "lebanon",
    ),
    "LC": (  # St. Lucia
        "st. lucia",
    ),
    "LI": (  # Liechtenstein
        "liechtenstein",
    ),
    "LK": (  # Sri Lanka
        "lankan",
        "lankans",
        "sri lanka",
    ),
    "LR": (  # Liberia
        "liberia",
    ),
    "LS": (  # Lesotho
        "lesotho",
    ),
    "LT": (  # Lithuania
        "lithuania",
    ),
    "LU": (  # Luxembourg
        "luxembourg",
    ),
    "LV": (  # Latvia
        "latvia",
    ),
    "LY": (  # Libya
        "libya",
        "libyan",
        "libyans",
        "tripoli",
    ),
    "MA": (  # Morocco
        "moroccan",
        "moroccans",
        "morocco",
        "rabat",
    ),
    "MC": (  # Monaco
        "monaco",
    ),
    "MD": (  # Moldova
        "moldova",
    ),
    "ME": (  # Montenegro
        "montenegro",
    ),
    "MF": (  # St. Martin
        "st. martin",
    ),
    "MG": (  # Madagascar
        "madagascar",
    ),
    "MH": (  # Marshall Islands
        "marshall islands",
    ),
    "MK": (  # North Macedonia
        "north macedonia",
    ),
    "ML": (  # Mali
        "mali",
        "malian",
        "malians",
    ),
    "MM": (  # Myanmar (Burma)
        "burma",
        "burmese",
        "myanmar",
    ),
    "MN": (  # Mongolia
        "mongolia",
    ),
    "MO": (  # Macao SAR China
        "macao",
    ),
    "MP": (  # Northern Mariana Islands
        "northern mariana islands",
    ),
    "MQ": (  # Martinique
        "martinique",
    ),
    "MR": (  # Mauritania
        "mauritania",
    ),
    "MS": (  # Montserrat
        "montserrat",
    ),
    "MT": (  # Malta
        "malta",
    ),
    "MU": (  # Mauritius
        "mauritius",
    ),
    "MV": (  # Maldives
        "maldives",
    ),
    "MW": (  # Malawi
        "malawi",
    ),
    "MX": (  # Mexico
        "mexican",
        "mexicans",
        "mexico",
    ),
    "MY": (  # Malaysia
        "malaysia",
        "malaysian",
        "malaysians",
    ),
    "MZ": (  # Mozambique
        "mozambique",
    ),
    "NA": (  # Namibia
        "namibia",
    ),
    "NC": (  # New Caledonia
        "new caledonia",
    ),
    "NE": (  # Niger
        "niger",
    ),
    "NF": (  # Norfolk Island
        "norfolk island",
    ),
    "NG": (  # Nigeria
        "abuja",
        "nigeria",
        "nigerian",
        "nigerians",
    ),
    "NI": (  # Nicaragua
        "nicaragua",
    ),
    "NL": (  # Netherlands
        "dutch",
        "dutchmen",
        "holland",
        "netherlands",
    ),
    "NO": (  # Norway
        "norway",
        "norwegian",
        "norwegians",
    ),
    "NP": (  # Nepal
        "nepal",
    ),
    "NR": (  # Nauru
        "nauru",
    ),
    "NU": (  # Niue
        "niue",
    ),
    "NZ": (  # New Zealand
        "new zealand",
        "zealander",
    ),
    "OM": (  # Oman
        "oman",
    ),
    "PA": (  # Panama
        "panama",
    ),
    "PE": (  # Peru
        "peru",
    ),
    "PF": (  # French Polynesia
        "french polynesia",
    ),
    "PG": (  # Papua New Guinea
        "papua new guinea",
    ),
    "PH": (  # Philippines
        "filipino",
        "filipino",
        "filipinos",
        "philippine",
        "philippines",
    ),
    "PK": (  # Pakistan
        "islamabad",
        "pakistan",
        "pakistani",
        "pakistanis",
    ),
    "PL": (  # Poland
        "poland",
        "polish",
        "warsaw",
    ),
    "PM": (  # St. Pierre & Miquelon
        "st. pierre and miquelon",
    ),
    "PN": (  # Pitcairn Islands
        "pitcairn islands",
    ),
    "PR": (  # Puerto Rico
        "puerto rico",
    ),
    "PS": (  # Palestinian Territories
        "gaza",
        "palestine",
        "palestinian",
        "palestinian territories",
        "palestinians",
    ),
    "PT": (  # Portugal
        "portugal",
        "portuguese",
    ),
    "PW": (  # Palau
        "palau",
    ),
    "PY": (  # Paraguay
        "paraguay",
    ),
    "QA": (  # Qatar
        "doha",
        "qatar",
        "qatari",
        "qataris",
    ),
    "RE": (  # Réunion
        "réunion",
    ),
    "RO": (  # Romania
        "romania",
        "romanian",
        "romanians",
    ),
    "RS": (  # Serbia
        "serbia",
        "serbian",
        "serbians",
        "serb",
        "serbs",
    ),
    "RU": (  # Russia
        "kremlin",
        "moscow",
        "russia",
        "russian",
        "russians",
    ),
    "RW": (  # Rwanda
        "rwanda",
    ),
    "SA": (  # Saudi Arabia
        "riyadh",
        "saudi",
        "saudi arabia",
        "saudis",
    ),
    "SB": (  # Solomon Islands
        "solomon islands",
    ),
    "SC": (  # Seychelles
        "seychelles",
    ),
    "SD": (  # Sudan
        "khartoum",
        "sudan",
        "sudanese",
    ),
    "SE": (  # Sweden
        "sweden",
        "swede",
        "swedes",
        "swedish",
    ),
    "SG": (  # Singapore
        "singapore",
    ),
    "SH": (  # St. Helena
        "st. helena",
    ),
    "SI": (  # Slovenia
        "slovenia",
    ),
    "SJ": (  # Svalbard & Jan Mayen
        "svalbard and jan mayen",
    ),
    "SK": (  # Slovakia
        "slovakia",
    ),
    "SL": (  # Sierra Leone
        "sierra leone",
    ),
    "SM": (  # San Marino
        "san marino",
    ),
    "SN": (  # Senegal
        "senegal",
    ),
    "SO": (  # Somalia
        "mogadishu",
        "somali",
        "somalia",
        "somalis",
    ),
    "SR": (  # Suriname
        "suriname",
    ),
    "SS": (  # South Sudan
        "south sudan",
    ),
    "ST": (  # São Tomé & Príncipe
        "são tomé and príncipe",
    ),
    "SV": (  # El Salvador
        "el salvador",
    ),
    "SX": (  # Sint Maarten
        "sint maarten",
    ),
    "SY": (  # Syria
        "damascus",
        "syria",
        "syrian",
        "syrians",
    ),
    "SZ": (  # Eswatini
        "eswatini",
    ),
    "TC": (  # Turks & Caicos Islands
        "turks and caicos islands",
    ),
    "TD": (  # Chad
        "chad",
    ),
    "TG": (  # Togo
        "togo",
    ),
    "TH": (  # Thailand
        "thai",
        "thailand",
        "thais",
    ),
    "TJ": (  # Tajikistan
        "tajikistan",
    ),
    "TK": (  # Tokelau
        "tokelau",
    ),
    "TL": (  # Timor-Leste
        "timor-leste",
    ),
    "TM": (  # Turkmenistan
        "turkmenistan",
    ),
    "TN": (  # Tunisia
        "tunis",
        "tunisia",
        "tunisian",
        "tunisians",
    ),
    "TO": (  # Tonga
        "tonga",
    ),
    "TR": (  # Türkiye
        "ankara",
        "turk",
        "turkey",
        "turkish",
        "turks",
        "türkiye",
    ),
    "TT": (  # Trinidad & Tobago
        "trinidad and tobago",
    ),
    "TV": (  # Tuvalu
        "tuvalu",
    ),
    "TW": (  # Taiwan
        "taiwan",
    ),
    "TZ": (  # Tanzania
        "tanzania",
    ),
    "UA": (  # Ukraine
        "kiev",
        "kyiv",
        "ukraine",
        "ukrainian",
        "ukrainians",
    ),
    "UG": (  # Uganda
        "uganda",
    ),
    "US": (  # United States
        "america",
        "american",
        "americans",
        "u.s",
        "united states",
        "usa",
        "washington",
        "white house",
    ),
    "UY": (  # Uruguay
        "uruguay",
    ),
    "UZ": (  # Uzbekistan
        "uzbekistan",
    ),
    "VA": (  # Vatican City
        "vatican city",
    ),
    "VC": (  # St. Vincent & Grenadines
        "st. vincent and grenadines",
    ),
    "VE": (  # Venezuela
        "caracas",
        "venezuela",
        "venezuelan",
        "venezuelans",
    ),
    "VG": (  # British Virgin Islands
        "british virgin islands",
    ),
    "VI": (  # U.S. Virgin Islands
        "u.s. virgin islands",
    ),
    "VN": (  # Vietnam
        "vietnam",
        "vietnamese",
    ),
    "VU": (  # Vanuatu
        "vanuatu",
    ),
    "WF": (  # Wallis & Futuna
        "wallis and futuna",
    ),
    "WS": (  # Samoa
        "samoa",
    ),
    "XK": (  # Kosovo
        "kosovo",
    ),
    "YE": (  # Yemen
        "sanaa",
        "yemen",
        "yemeni",
        "yemenis",
    ),
    "YT": (  # Mayotte
        "mayotte",
    ),
    "ZA": (  # South Africa
        "south africa",
    ),
    "ZM": (  # Zambia
        "zambia",
    ),
    "ZW": (  # Zimbabwe
        "zimbabwe",
    ),
}
