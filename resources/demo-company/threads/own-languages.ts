/** Situations written down in the language in which they were spoken. */
import { call, meeting, type Thread, visit } from './thread.ts'

export const ownLanguages: readonly Thread[] = [
  {
    key: 'de-druckerhoehung',
    industries: [],
    languages: ['de'],
    products: ['v12', 'svc'],
    deal: 'Druckerhöhung erneuern',
    kind: 'new',
    euros: [15000, 44000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['Betrieb ohne nächtliche Störungen', 'spoken', 5, 'v12'],
      ['Ruhe mit dem Betriebsrat', 'felt', 2, 'svc'],
    ],
    meetings: [
      visit(
        'Begehung mit {c1}',
        'Anlage Baujahr {1991|1996|1998}, zwei Pumpen, {a=17..29} A je Motor, Druck schwankt zwischen {p1=2.8..3.4} und {p2=5.1..6.2} bar. {c1} schreibt jede Störung ins Heft: {n=9..21} seit Januar, davon {m=4..8} nachts.\n\n[[need:„Ich will nachts kein Telefon mehr.“]] Zwischen den Zeilen: [[felt:Die Rufbereitschaft ist Thema im Betriebsrat]].\n\n[[promise:9:Auslegung mit drei Pumpen und Nachweis bei Ausfall einer Pumpe]]',
      ),
      meeting(
        'Auslegung besprochen',
        '{c2} war dabei und hat nur eine Frage gestellt, aber die richtige: was passiert bei Stromausfall? Anlauf gestaffelt, {s=8..15} s. Förderhöhe {h=46..68} m bei {q=18..34} m³/h, Reserve eine Pumpe.\n\n[[objection:„{comp} ist tausend Euro billiger.“]] Ein Umrichter für alle drei. {g1} hat es selbst ausgesprochen. [[theirs:14:Freigabe durch die Geschäftsleitung]]',
      ),
    ],
    won: {
      ...call(
        'Auftrag telefonisch',
        '[[decision:Auftrag: Aland V 12 mit Wartung über drei Jahre]]. Einbau am {Brückentag|verkaufsoffenen Sonntag|zweiten Samstag im Monat}. [[promise:18:Montageplan und Kranmaße]]',
      ),
      reason: 'Ausfallsicherheit',
    },
    lost: {
      ...call(
        'Absage',
        'Reparatur für {e=3100..4900} €, der alte Installateur. [[decision:Kein Austausch in diesem Jahr]]. {g1} hebt meine Auslegung auf. [[promise:120:Vor dem nächsten Budget melden]]',
      ),
      reason: 'No budget',
    },
  },
  {
    key: 'pl-sciek',
    industries: [],
    languages: ['pl'],
    products: ['s150', 'q1'],
    deal: 'Przepompownia bez zatorów',
    kind: 'new',
    euros: [11000, 38000],
    competitor: 'Brakel & Zoon',
    deck: 'lifecycle',
    needs: [
      ['Koniec z zatorami', 'spoken', 5, 's150'],
      ['Dowód dla zarządu', 'felt', 3, 'q1'],
    ],
    meetings: [
      visit(
        'Przepompownia nr {nr=2..9}',
        '{c1} otworzył właz: szmaty, sznurki, {worki|rękawice}. Zator {n=2..5} razy w miesiącu, dwóch ludzi, {h=3..6} godziny. Dopływ {q=70..165} m³/h, wysokość {m=9..17} m.\n\n[[need:„Zimą nie chcę już otwierać tego włazu.“]] Zarząd wierzy w liczby, [[felt:a liczb nikt nie zbierał]]. [[promise:7:Krzywa z punktem pracy i dziennik z sąsiedniej stacji]]',
      ),
      meeting(
        'Rozmowa o kosztach',
        'Z {c1} i {c2}. Policzyliśmy razem: {zl=2100..4300} zł miesięcznie na samo czyszczenie. [[objection:„Wasza pompa jest droższa o {pc=8..14} procent.“]] Zwraca się w {mies=7..15} miesięcy. {g2} poprosił o jedną stronę dla zarządu: [[promise:4:Jedna strona z obliczeniem]]. Ciasto było świetne.',
      ),
    ],
    won: {
      ...visit(
        'Rozruch',
        'Prąd {a=22..28} A, jak obliczono. {g1} wrzucił szmatę: 19 sekund. [[decision:Zamówienie na drugą stację]]. [[promise:30:Odczyt dziennika po miesiącu]]',
      ),
      reason: 'Wizyta referencyjna',
    },
    lost: {
      ...call(
        'Przetarg przegrany',
        'Cena 100 %, przegraliśmy o {zl2=1800..5200} zł. [[decision:Zamówienie dla {comp}]]. Następnym razem rozmawiać przed ogłoszeniem. [[promise:60:Spotkanie o kryteriach następnego przetargu]]',
      ),
      reason: 'Price',
    },
  },
  {
    key: 'fr-nettoyage',
    industries: [],
    languages: ['fr'],
    products: ['d30', 'q1'],
    deal: 'Dosage sans odeur ni fuite',
    kind: 'new',
    euros: [7000, 26000],
    competitor: 'Doserra',
    deck: 'service',
    needs: [
      ['Plus de fuite d’hypochlorite', 'spoken', 5, 'd30'],
      ['Sérénité avant l’inspection', 'felt', 3, 'q1'],
    ],
    meetings: [
      visit(
        'Local de dosage',
        '{c1} m’a montré le bac : {l=20..70} litres d’hypochlorite dedans, tuyau éclaté un dimanche. Débit {q=8..24} l/h, contre-pression {b=3..6} bar. [[need:« Je ne veux plus sentir le chlore en arrivant. »]] L’inspection passe dans {s=5..12} semaines, [[felt:et le rapport de l’an dernier n’était pas bon]].\n\n[[promise:6:Essai avec une D 30 et le capteur de rupture]]',
      ),
      meeting(
        'Après l’essai',
        '{h=300..700} heures, aucune goutte. {c2} a changé le tuyau lui-même, quatre minutes, montre en main. [[objection:« Vos tuyaux coûtent 164 €, les autres 118. »]] 2 600 heures contre 900 : {g1} a fait la division avant moi. [[theirs:10:Accord de la direction]]',
      ),
    ],
    won: {
      ...call(
        'Commande',
        '[[decision:Commande de {n=2..4} pompes D 30, mise en service avant l’inspection]]. [[promise:12:Livraison et formation d’une demi-journée]]. {g1} offre le café, c’est promis.',
      ),
      reason: 'Essai réussi',
    },
    lost: {
      ...call(
        'Refus',
        'La direction garde {comp} : contrat cadre jusqu’à l’an prochain. [[decision:Pas de commande]]. J’ai noté la date de fin du contrat. [[promise:150:Rappeler trois mois avant la fin du contrat]]',
      ),
      reason: 'Competitor in the house',
    },
  },
  {
    key: 'es-riego',
    industries: [],
    languages: ['es'],
    products: ['v12', 'q1'],
    deal: 'Bombeo con menos energía',
    kind: 'new',
    euros: [14000, 48000],
    competitor: 'Costaferra',
    deck: 'lifecycle',
    needs: [
      ['Bajar la factura de la luz', 'spoken', 5, 'v12'],
      ['Presión igual para todos', 'spoken', 3, 'v12'],
    ],
    meetings: [
      visit(
        'Caseta de bombas',
        '{c1} paga {e=2100..6800} € de luz al mes en verano. Válvula estrangulada al {v=35..60} %, motor de {kw=22..45} kW. Al final de la línea llegan {p=1.1..1.9} bar. [[need:«Quiero pagar el agua, no el ruido.»]] [[promise:8:Medición de una semana con el Q 1 prestado]]',
      ),
      meeting(
        'La semana medida',
        'Con {c1} y {c2}: {k1=0.52..0.71} kWh/m³ hoy, {k2=0.31..0.4} con velocidad variable. Ahorro {a=700..2400} € al mes en temporada. [[objection:«La electrónica no aguanta el calor.»]] Cuadro ventilado, 50 °C, tres referencias en {Murcia|Sevilla|Almería}. [[theirs:12:Preguntan por la subvención del 30 %]]',
      ),
    ],
    won: {
      ...call(
        'Pedido',
        '[[decision:Pedido del grupo V 12 con Q 1, antes de la campaña]]. La fecha la confirmó fábrica antes de que yo la dijera, Declan estará contento. [[promise:20:Puesta en marcha con el electricista de ellos]]',
      ),
      reason: 'Ahorro medido',
    },
    lost: {
      ...call(
        'Otro año será',
        'Sin lluvia no hay cosecha y sin cosecha no hay inversión. [[decision:Se aplaza un año]]. {g1} lo siente. [[promise:140:Llamar cuando abra la subvención]]',
      ),
      reason: 'No budget',
    },
  },
]
