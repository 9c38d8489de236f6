/** What a column of a file can become, and by which headings other systems call it. */

export const accountTargets = {
  key: 'Id in the other system',
  name: 'Company',
  kind: 'Kind (prospect, customer, partner)',
  street: 'Street',
  city: 'City',
  region: 'State or region',
  postalCode: 'Postal code',
  country: 'Country',
  phone: 'Phone',
  email: 'E-mail',
  website: 'Website',
  industry: 'Industry',
  employees: 'Employees',
  revenue: 'Yearly revenue',
  tier: 'Tier (A to D)',
  tags: 'Tags',
  about: 'Description',
  parentKey: 'Id of the parent company',
  owner: 'Owner (name or e-mail)',
} as const

export const contactTargets = {
  key: 'Id in the other system',
  name: 'Whole name',
  givenName: 'First name',
  middleName: 'Middle name',
  familyName: 'Last name',
  title: 'Job title',
  department: 'Department',
  email: 'E-mail',
  otherEmail: 'Another e-mail',
  workPhone: 'Phone at work',
  mobilePhone: 'Mobile phone',
  homePhone: 'Phone at home',
  fax: 'Fax',
  company: 'Company',
  companyKey: 'Id of the company',
  birthday: 'Birthday',
  birthYear: 'Birth year',
  birthMonth: 'Birth month',
  birthDay: 'Day of birth',
  language: 'Language',
  tags: 'Tags',
  about: 'Notes',
} as const

export type AccountTarget = keyof typeof accountTargets
export type ContactTarget = keyof typeof contactTargets
export type ImportKind = 'accounts' | 'contacts'
export type Target = AccountTarget | ContactTarget

/** Column index → target; a column that is not in it is not taken. */
export type Mapping = Map<number, Target>

/** Headings as they are compared: letters and digits only. */
export function comparable(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const words = <T extends string>(lists: Partial<Record<T, string>>): Map<string, T> =>
  new Map(
    Object.entries(lists).flatMap(([target, headings]) =>
      (headings as string).split(',').map((heading) => [comparable(heading), target as T] as const),
    ),
  )

/** Salesforce, HubSpot, Google, Outlook, Thunderbird, and what people write by hand (English, German, French, Spanish, Polish). */
export const accountHeadings = words<AccountTarget>({
  key: 'ID, Account ID, Record ID, Id, External ID, Kundennummer, Customer number, Nr',
  name: 'NAME, Account Name, Company name, Company, Organization, Firma, Unternehmen, Name, Société, Empresa, Nazwa, Nazwa firmy, Kunde',
  kind: 'TYPE, Type, Account Type, Kind, Art',
  street:
    'BILLINGSTREET, Billing Street, Billing Address Line 1, Street Address, Street, Straße, Strasse, Rue, Calle, Ulica, Address',
  city: 'BILLINGCITY, Billing City, City, Ort, Stadt, Ville, Ciudad, Miasto',
  region: 'BILLINGSTATE, Billing State/Province, State/Region, State, Region, Bundesland',
  postalCode: 'BILLINGPOSTALCODE, Billing Zip/Postal Code, Postal Code, Zip, PLZ, Code postal, Kod pocztowy',
  country: 'BILLINGCOUNTRY, Billing Country, Country, Country/Region, Land, Pays, País, Kraj',
  phone: 'PHONE, Phone, Phone Number, Telefon, Téléphone, Teléfono',
  email: 'EMAIL, Email, E-mail, E-Mail-Adresse',
  website: 'WEBSITE, Website, Website URL, Company Domain Name, Webseite, Homepage, Web',
  industry: 'INDUSTRY, Industry, Branche, Secteur, Sector, Branża',
  employees: 'NUMBEROFEMPLOYEES, Employees, Number of Employees, Mitarbeiter, Effectif, Empleados',
  revenue: 'ANNUALREVENUE, Annual Revenue, Revenue, Umsatz, Chiffre d’affaires',
  tier: 'Tier, RATING, Klasse, ABC',
  tags: 'Tags, Labels, Schlagworte, Kategorien',
  about: 'DESCRIPTION, Description, Beschreibung, Notes, Notizen, Bemerkung',
  parentKey: 'PARENTID, Parent Account ID, Parent Company ID',
  owner: 'OWNERID, Account Owner, Company owner, Owner, Betreuer, Verantwortlich',
})

export const contactHeadings = words<ContactTarget>({
  key: 'ID, Contact ID, Record ID, External ID',
  name: 'Name, Display Name, Full Name, Kontakt, Ansprechpartner, Nom complet',
  givenName: 'FIRSTNAME, First Name, Given Name, Vorname, Prénom, Nombre, Imię',
  middleName: 'Middle Name, Additional Name',
  familyName: 'LASTNAME, Last Name, Family Name, Nachname, Nom, Apellido, Apellidos, Nazwisko',
  title:
    'TITLE, Job Title, Organization Title, Organization 1 - Title, Position, Funktion, Fonction, Cargo, Stanowisko',
  department: 'DEPARTMENT, Department, Organization Department, Organization 1 - Department, Abteilung',
  email: 'EMAIL, Email, E-mail, E-mail Address, E-mail 1 - Value, Primary Email, E-Mail-Adresse, Courriel',
  otherEmail: 'E-mail 2 Address, E-mail 2 - Value, E-mail 3 Address, E-mail 3 - Value, Secondary Email',
  workPhone:
    'PHONE, Phone, Phone Number, Business Phone, Work Phone, Phone 1 - Value, Telefon, Telefon geschäftlich, Téléphone, Teléfono',
  mobilePhone:
    'MOBILEPHONE, Mobile Phone, Mobile Phone Number, Mobile, Mobile Number, Phone 2 - Value, Mobiltelefon, Handy, Portable, Móvil, Komórka',
  homePhone: 'HOMEPHONE, Home Phone, Phone 3 - Value',
  fax: 'FAX, Fax, Business Fax, Fax Number',
  company:
    'Account Name, Associated Company, Company, Organization, Organization Name, Organization 1 - Name, Firma, Société, Empresa',
  companyKey: 'ACCOUNTID, Account ID, Associated Company IDs',
  birthday: 'BIRTHDATE, Birthday, Birthdate, Geburtstag, Geburtsdatum',
  birthYear: 'Birth Year',
  birthMonth: 'Birth Month',
  language: 'Language, Preferred Language, Sprache',
  tags: 'Labels, Group Membership, Categories, Tags, Kategorien',
  about: 'DESCRIPTION, Description, Notes, Notizen, Bemerkung',
})
