/** The industries that the demo company sells to, and how a company of each is called in each language (`*` is its stem). */
export const industries = [
  'brewery',
  'dairy',
  'waterworks',
  'hospital',
  'chemical',
  'food',
  'paper',
  'hotel',
  'semiconductor',
  'mining',
  'shipyard',
  'farm',
  'desalination',
  'pharma',
  'heating',
  'datacentre',
  'laundry',
] as const
export type Industry = (typeof industries)[number]

export const industryNames: Record<Industry, string> = {
  brewery: 'Brewing',
  dairy: 'Dairy',
  waterworks: 'Municipal water',
  hospital: 'Healthcare',
  chemical: 'Chemicals',
  food: 'Food',
  paper: 'Pulp and paper',
  hotel: 'Hotels and pools',
  semiconductor: 'Semiconductors',
  mining: 'Mining and quarrying',
  shipyard: 'Shipbuilding',
  farm: 'Agriculture',
  desalination: 'Desalination',
  pharma: 'Pharmaceuticals',
  heating: 'District heating',
  datacentre: 'Data centres',
  laundry: 'Textile services',
}

const order = (text: string): Record<Industry, string> => {
  const words = text.split('|')
  return Object.fromEntries(industries.map((industry, index) => [industry, words[index] ?? '*'])) as Record<
    Industry,
    string
  >
}

export const companyWords: Record<string, Record<Industry, string>> = {
  de: order(
    'Brauerei *|Molkerei * eG|Zweckverband Wasserversorgung *|Klinikum *|* Chemie GmbH|* Feinkost GmbH & Co. KG|Papierfabrik *|Thermenhotel *|* Halbleiter AG|Steinbrüche *|* Schiffswerft|Hofgut *|Meerestechnik * GmbH|* Arzneimittel GmbH|Fernwärme *|Rechenzentrum *|Textilservice *',
  ),
  pl: order(
    'Browar *|Mleczarnia *|Wodociągi *|Szpital *|Zakłady Chemiczne *|Przetwórnia *|Papiernia *|Hotel Zdrojowy *|* Półprzewodniki|Kopalnia Kruszyw *|Stocznia *|Gospodarstwo *|Odsalanie *|* Farmacja|Ciepłownia *|Centrum Danych *|Pralnia *',
  ),
  cs: order(
    'Pivovar *|Mlékárna *|Vodovody *|Nemocnice *|* Chemie s.r.o.|Konzervárna *|Papírna *|Lázně *|* Polovodiče|Lomy *|Loděnice *|Statek *|Úprava vod *|* Farma|Teplárna *|Datacentrum *|Prádelny *',
  ),
  fr: order(
    'Brasserie *|Fromagerie *|Syndicat des eaux de *|Centre hospitalier *|* Chimie SA|Conserves *|Papeteries *|Thermes de *|* Semiconducteurs|Carrières de *|Chantiers navals *|Domaine *|Dessalement *|Laboratoires *|Chaleur de *|Centre de données *|Blanchisserie *',
  ),
  es: order(
    'Cervezas *|Lácteos *|Aguas de *|Hospital de *|Química * S.A.|Conservas *|Papelera *|Balneario *|Semiconductores *|Minas de *|Astilleros *|Finca *|Desaladora *|Laboratorios *|Red de Calor *|Centro de Datos *|Lavandería *',
  ),
  it: order(
    'Birrificio *|Caseificio *|Acquedotto *|Ospedale *|Chimica * S.p.A.|Conserve *|Cartiera *|Terme *|* Semiconduttori|Cave *|Cantiere Navale *|Azienda Agricola *|Dissalatori *|Farmaceutici *|Teleriscaldamento *|Centro Dati *|Lavanderia *',
  ),
  en: order(
    '* Brewing Co.|* Creamery|* Water District|* General Hospital|* Chemicals Ltd|* Foods|* Paper Mill|The * Hotel & Spa|* Semiconductor|* Aggregates|* Shipyard|* Farms|* Desalination|* Pharmaceuticals|* District Heating|* Data Park|* Linen Services',
  ),
  nl: order(
    'Brouwerij *|Zuivel *|Waterbedrijf *|Ziekenhuis *|* Chemie B.V.|Conserven *|Papierfabriek *|Badhotel *|* Halfgeleiders|Zandwinning *|Scheepswerf *|Kwekerij *|Ontzilting *|* Farma B.V.|Warmtenet *|Datacenter *|Wasserij *',
  ),
  sv: order(
    '* Bryggeri|* Mejeri|* Vatten AB|* Lasarett|* Kemi AB|* Livsmedel|* Pappersbruk|* Badhotell|* Halvledare|* Gruva|* Varv|* Gård|* Avsaltning|* Läkemedel|* Fjärrvärme|* Datahall|* Tvätteri',
  ),
  no: order(
    '* Bryggeri|* Meieri|* Vannverk|* Sykehus|* Kjemi AS|* Sjømat|* Papir|* Badehotell|* Halvledere|* Gruver|* Verft|* Fiskeoppdrett|* Avsalting|* Legemidler|* Fjernvarme|* Datasenter|* Vaskeri',
  ),
  da: order(
    '* Bryghus|* Mejeri|* Vandværk|* Hospital|* Kemi A/S|* Fødevarer|* Papir|* Badehotel|* Halvledere|* Grusgrav|* Værft|* Landbrug|* Afsaltning|* Lægemidler|* Fjernvarme|* Datacenter|* Vaskeri',
  ),
  fi: order(
    '* Panimo|* Meijeri|* Vesilaitos|* Sairaala|* Kemia Oy|* Elintarvike|* Paperi|* Kylpylä|* Puolijohteet|* Kaivos|* Telakka|* Maatila|* Merivesi|* Lääke|* Kaukolämpö|* Konesali|* Pesula',
  ),
  uk: order(
    'Броварня «*»|Молокозавод «*»|Водоканал «*»|Лікарня «*»|Хімзавод «*»|Консервний завод «*»|Картонна фабрика «*»|Санаторій «*»|Мікросхема «*»|Кар’єр «*»|Суднобудівна «*»|Фермерське господарство «*»|Опріснення «*»|Фармзавод «*»|Тепломережа «*»|Дата-центр «*»|Пральня «*»',
  ),
  bg: order(
    'Пивоварна „*“|Мандра „*“|ВиК „*“|Болница „*“|Химкомбинат „*“|Консерви „*“|Хартия „*“|Балнеохотел „*“|Полупроводници „*“|Мина „*“|Корабостроителница „*“|Стопанство „*“|Обезсоляване „*“|Фарма „*“|Топлофикация „*“|Дата център „*“|Пералня „*“',
  ),
  el: order(
    'Ζυθοποιία *|Γαλακτοκομικά *|Ύδρευση *|Νοσοκομείο *|Χημικά * Α.Ε.|Κονσέρβες *|Χαρτοποιία *|Ξενοδοχείο *|Ημιαγωγοί *|Λατομεία *|Ναυπηγεία *|Κτήμα *|Αφαλάτωση *|Φαρμακευτική *|Τηλεθέρμανση *|Κέντρο Δεδομένων *|Πλυντήρια *',
  ),
  tr: order(
    '* Bira Fabrikası|* Süt Ürünleri|* Su İdaresi|* Şifa Hastanesi|* Kimya A.Ş.|* Gıda|* Kâğıt|* Kaplıca Oteli|* Yarı İletken|* Maden|* Tersanesi|* Çiftliği|* Deniz Suyu Arıtma|* İlaç|* Isı Merkezi|* Veri Merkezi|* Çamaşırhanesi',
  ),
  he: order(
    'מבשלת *|מחלבת *|תאגיד המים *|המרכז הרפואי *|כימיקלים *|מזון *|נייר *|מלון *|מוליכים למחצה *|מחצבות *|מספנות *|משק *|התפלת *|תרופות *|חימום *|מרכז נתונים *|מכבסת *',
  ),
  ar: order(
    'مشروبات *|ألبان *|مياه *|مستشفى *|كيماويات *|أغذية *|ورق *|فندق *|أشباه الموصلات *|محاجر *|أحواض سفن *|مزارع *|تحلية *|أدوية *|تدفئة *|مركز بيانات *|مغسلة *',
  ),
  ja: order(
    '*ビール株式会社|*乳業株式会社|*水道局|*総合病院|*化学工業株式会社|*食品株式会社|*製紙株式会社|*温泉ホテル|*半導体株式会社|*鉱山|*造船株式会社|*農園|*海水淡水化センター|*製薬株式会社|*地域熱供給|*データセンター|*リネンサービス',
  ),
}

/** Titles of those who decide, use or pay, by industry; every industry has the common ones too. */
export const commonTitles = [
  'Managing Director',
  'Head of Purchasing',
  'Maintenance Manager',
  'Plant Engineer',
  'Finance Director',
  'Environmental Officer',
] as const
export const titles: Record<Industry, readonly string[]> = {
  brewery: ['Head Brewer', 'Cellar Manager', 'Packaging Manager'],
  dairy: ['Production Manager', 'Quality Manager', 'CIP Engineer'],
  waterworks: ['Waterworks Foreman', 'Head of Networks', 'Chief Chemist'],
  hospital: ['Head of Building Services', 'Hygiene Specialist', 'Dialysis Technician'],
  chemical: ['Process Engineer', 'Head of Plant Safety', 'Rotating Equipment Engineer'],
  food: ['Production Manager', 'Hygiene Manager', 'Project Engineer'],
  paper: ['Mill Manager', 'White Water Engineer', 'Shift Supervisor'],
  hotel: ['Chief Engineer', 'Spa Manager', 'General Manager'],
  semiconductor: ['UPW Engineer', 'Facilities Manager', 'Procurement Lead'],
  mining: ['Dewatering Engineer', 'Quarry Manager', 'Electrical Foreman'],
  shipyard: ['Outfitting Manager', 'Chief Naval Engineer', 'Dock Master'],
  farm: ['Farm Manager', 'Irrigation Manager', 'Herd Manager'],
  desalination: ['Plant Manager', 'Membrane Engineer', 'Energy Manager'],
  pharma: ['Head of Utilities', 'Validation Lead', 'Process Engineer'],
  heating: ['Network Manager', 'Heat Plant Supervisor', 'Control Room Lead'],
  datacentre: ['Critical Facilities Manager', 'Cooling Engineer', 'Site Lead'],
  laundry: ['Laundry Manager', 'Energy Officer', 'Technical Lead'],
}
