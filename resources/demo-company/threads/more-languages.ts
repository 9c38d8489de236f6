/** More situations written down as they were spoken: German, Polish, French, Spanish, Italian, Swedish. */
import { call, meeting, type Thread, visit } from './thread.ts'

export const moreLanguages: readonly Thread[] = [
  {
    key: 'de-kesselhaus',
    industries: [],
    languages: ['de'],
    products: ['q1', 'svc'],
    deal: 'Speisepumpen im Kesselhaus',
    kind: 'expansion',
    euros: [13000, 47000],
    competitor: 'Pumpenwerk Isegrund',
    deck: 'lifecycle',
    needs: [
      ['Weniger Strom je Tonne Dampf', 'spoken', 4, 'q1'],
      ['Der Kesselwärter geht in Rente', 'felt', 5, 'svc'],
    ],
    meetings: [
      visit(
        'Kesselhaus, Frühschicht',
        '{c1} hat mich dem Kesselwärter überlassen, Herrn {Albrecht|Wieland|Jessen}, 63, seit 1984 hier. Er regelt die Speisepumpe nach Gehör. Mindestmenge läuft dauernd über den Bypass: {q=4.5..9.5} von {q0=18..26} m³/h, das sind {kw=9..17} kW für nichts. Er weiß es, gefragt hat ihn noch keiner.\n\n[[need:„Sagen Sie mir, was eine Tonne Dampf an Strom kostet.“]] Und unausgesprochen: [[felt:in {mo=14..22} Monaten ist sein Wissen weg]].\n\n[[promise:8:Messung über zwei Wochen, Rechnung je Tonne Dampf]]',
      ),
      meeting(
        'Messung liegt auf dem Tisch',
        '{kwh=6.1..9.4} kWh je Tonne, möglich wären {k2=3.6..4.8}. {c2} glaubt dem Zähler, aber nicht dem Hochrechnen auf das Jahr: im {Juli|August} steht der Kessel. Stimmt, also neu gerechnet: Amortisation {pb=1.4..2.6} statt {pb0=1.1..1.3} Jahre.\n\n[[objection:„Der Umrichter steht bei 40 Grad daneben.“]] Schrank in den Gang, {m=12..28} m Kabel. [[decision:Pumpe 2 bekommt die Regelung zuerst, Pumpe 1 bleibt wie sie ist]]',
      ),
      call(
        'Rückfrage vom Betriebsrat',
        'Ob der Kesselwärter überflüssig wird. Nein, und ich habe gebeten, dass er die Regelung selbst einstellt und aufschreibt, warum. {g1} fand das gut. [[theirs:12:Bestellanforderung, wenn der TÜV durch ist]]',
      ),
    ],
    won: {
      ...meeting(
        'Abnahme mit dem Kesselwärter',
        '{k3=3.5..4.9} kWh je Tonne im Mittel. [[decision:Auftrag auch für Pumpe 1]]. Er hat {n=11..19} Seiten aufgeschrieben, mit Bleistift. {g1} lässt sie abtippen. [[promise:25:Wartung mit zwei Jüngeren zusammen, er schaut zu]]',
      ),
      reason: 'Saving measured on site',
    },
    lost: {
      ...call(
        'Kessel wird ersetzt',
        'Hackschnitzel statt Gas, in {jj=2..3} Jahren. [[decision:Keine Investition mehr in den alten Kessel]]. Den Bypass drosseln sie jetzt von Hand, das bringt die Hälfte. [[promise:60:Planer des neuen Kesselhauses ansprechen]]',
      ),
      reason: 'Project stopped',
    },
  },
  {
    key: 'de-reklamation',
    industries: [],
    languages: ['de'],
    products: ['svc', 'p80'],
    deal: 'Reklamation Gleitringdichtung, Vertrag',
    kind: 'renewal',
    euros: [6900, 18000],
    competitor: '',
    deck: 'service',
    needs: [['Ursache, nicht noch ein Ersatzteil', 'spoken', 5, 'svc']],
    meetings: [
      call(
        'Dritte Dichtung in {mo=5..9} Monaten',
        '{c1} sachlich, das ist schlimmer als laut. {h=380..900} Stunden hat die letzte gehalten. Werk sagt Trockenlauf, Kunde sagt nein. [[need:„Ich will die Ursache und keine Dichtung.“]] [[promise:3:Ich komme mit dem Monteur und einem Schwingungsmessgerät]]',
      ),
      visit(
        'Zwei Stunden neben der Pumpe',
        'Nichts. Dann fährt die CIP los und das Ventil am Eintritt schließt {s=4..11} Sekunden vor dem Stopp. Trockenlauf also doch, aber nicht seiner: ein Schritt im Programm, von {2017|2019|der Inbetriebnahme}. {g1} hat es gefilmt. Erleichterung auf beiden Seiten, kein Wort über Schuld.\n\n[[promise:6:Kulanz für eine Dichtung beim Werk beantragen]]',
      ),
      meeting(
        'Nachbesprechung',
        '{c2} wollte wissen, warum das Werk drei Dichtungen verkauft, ohne zu fragen. Gute Frage. [[objection:„Mit Vertrag hätten wir auch drei bezahlt.“]] Nein: mit Vertrag misst nach der ersten jemand. Das Werk zahlt {eine|zwei} davon. [[decision:Programm geändert, Vertrag wird geprüft]]',
      ),
    ],
    won: {
      ...call(
        'Vertrag für die Abfüllung',
        'Seit dem neuen Schritt {h2=900..1900} Stunden ohne Tropfen. [[decision:Keep-Running für {n=4..9} Pumpen]]. [[promise:20:Erste Messung, alle Programme ansehen]]',
      ),
      reason: 'Found the cause',
    },
    lost: {
      ...call(
        'Kein Vertrag',
        'Jetzt hält sie ja. [[decision:Kein Vertrag, aber wir dürfen anrufen]]. {g1} hat den Film in die Schulung gestellt. [[promise:120:Nachfragen, Stunden notieren]]',
      ),
      reason: 'Lost to doing nothing',
    },
  },
  {
    key: 'pl-mleko',
    industries: [],
    languages: ['pl'],
    products: ['h40', 'q1'],
    deal: 'Pompy do mycia, krótsze płukanie',
    kind: 'new',
    euros: [12000, 41000],
    competitor: 'Costaferra',
    deck: 'hygienic',
    needs: [
      ['Płukanie krótsze o dziesięć minut', 'spoken', 5, 'h40'],
      ['Spokój przed audytem sieci handlowej', 'felt', 4, 'h40'],
    ],
    meetings: [
      visit(
        'Hala o piątej rano',
        '{c1} czekał w fartuchu. Linia {l=1..5}: mycie {min=38..55} min, z tego {p=16..27} to ostatnie płukanie. Woda {m3=2.1..4.6} m³ za każdym razem, {n=4..8} razy na dobę. Nikt tego nie mnożył, więc pomnożyliśmy na kartonie.\n\n[[need:„Dziesięć minut mniej i mam jeszcze jedną partię.“]] Audyt sieci za {t=5..11} tygodni i [[felt:w zeszłym roku była uwaga o uszczelnieniu]].\n\n[[promise:7:Raport z testu ryboflawiną i film z rozbiórki]]',
      ),
      meeting(
        'Rozbiórka na stole',
        'Dwadzieścia {cztery|sześć|siedem} minut, z kawą. {c2} mierzyła telefonem i nic nie mówiła. Potem pokazała zdjęcie swojej pompy po czterech latach: czarne pod oringiem.\n\n[[objection:„Wasza droższa o {pc=14..22} procent.“]] Woda i ług oddają to w {mies=7..13} miesięcy, liczone ich cenami. [[decision:Próba na linii {l} przez sześć tygodni]]',
      ),
      call(
        'Tydzień czwarty',
        'Płukanie {p2=8..13} min. {g1} nie dzwonił, bo „nie ma o czym”. Najlepsza wiadomość, jaką miałam w tym miesiącu. [[theirs:10:Zapytanie na {k=3..7} pomp, z terminem]]',
      ),
    ],
    won: {
      ...meeting(
        'Zamówienie przed audytem',
        '[[decision:{k} pomp H 40, dostawa w dwóch partiach]]. {c2} chce szkolenia dla nocnej zmiany, nie dla kierowników. Słusznie. [[promise:18:Szkolenie o drugiej w nocy]]',
      ),
      reason: 'CIP time',
    },
    lost: {
      ...call(
        'Centrala zdecydowała',
        'Zakup grupowy, {comp}. [[decision:Zamówienie u konkurencji]]. {g1} zostawia naszą pompę próbną i płaci za nią z warsztatu. [[promise:60:Kto w centrali prowadzi pompy]]',
      ),
      reason: 'Price',
    },
  },
  {
    key: 'pl-studnia',
    industries: [],
    languages: ['pl'],
    products: ['q1', 'svc'],
    deal: 'Sprawność pomp głębinowych',
    kind: 'expansion',
    euros: [9000, 33000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [['Wiedzieć, ile kosztuje metr sześcienny', 'spoken', 4, 'q1']],
    meetings: [
      visit(
        'Studnia numer {s=2..9}',
        'Krótko, bo deszcz. Pompa z {2008|2011} roku, {q=28..61} m³/h, zwierciadło {h=31..58} m. Prąd {a=24..47} A. Sprawność z tego {eta=41..53} procent. {c1} myślał, że siedemdziesiąt: tyle stało w papierach. [[need:„Chcę złotówki na metr, nie procenty.“]]',
      ),
      meeting(
        'Złotówki na metr',
        'Dziewięć studni, od {z1=0.31..0.38} do {z2=0.72..0.94} zł. Najgorsza pracuje najwięcej, bo jest najbliżej. Cisza, potem {c2}: „Kto tak ustawił?” Nikt nie odpowiedział i ja też nie. [[decision:Zmiana kolejności od poniedziałku, bez zakupu]] [[promise:21:Po trzech tygodniach wracam z licznikiem]]',
      ),
    ],
    won: {
      ...meeting(
        'Trzy tygodnie później',
        'Sama kolejność dała {pc=8..14} procent. [[decision:Regulatory na dwie najgorsze i remont jednej]]. {g1}: „Najpierw pan pokazał, co jest za darmo.” [[promise:30:Pomiar po remoncie]]',
      ),
      reason: 'Honest calculation',
    },
    lost: {
      ...call(
        'Budżet gminy',
        'Pieniądze idą na drogę. [[decision:Bez zakupu w tym roku]]. Kolejność zostaje. [[promise:150:Zadzwonić przed nowym budżetem]]',
      ),
      reason: 'No budget',
    },
  },
  {
    key: 'fr-reseau',
    industries: [],
    languages: ['fr'],
    products: ['v12', 'q1'],
    deal: 'Surpression du réseau haut',
    kind: 'new',
    euros: [16000, 52000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['Trois bars en haut, même en août', 'spoken', 5, 'v12'],
      ['Le maire habite en haut', 'felt', 4, 'v12'],
    ],
    meetings: [
      visit(
        'Montée avec {g1}',
        'À pied, parce que le manomètre est au bout du chemin. {p=1.4..2.2} bar à {dix-neuf heures|l’heure de l’arrosage}, {p0=3.1..3.6} la nuit. {c1} a une carte où chaque plainte est un point rouge : {n=17..44} depuis juin.\n\n[[need:« Trois bars, en août, à dix-neuf heures. »]] Il ajoute plus bas : [[felt:le maire habite la dernière maison]].\n\n[[promise:9:Note de calcul avec l’enregistreur posé deux semaines]]',
      ),
      meeting(
        'Deux semaines de courbes',
        'La conduite fait {dn=60..80} mm, pas cent comme sur le plan. {c2} a refait le calcul devant moi, à la main, avec une règle à calcul de son père. Même résultat à {mm=2..4} % près.\n\n[[objection:« Votre groupe coûte plus cher que la conduite neuve. »]] Faux de {eur=9..26} mille euros, mais la conduite dure cinquante ans. Je l’ai dit. [[decision:Groupe maintenant, conduite au budget dans {an=3..6} ans]]',
      ),
      call(
        'Le devis, et un silence',
        'Trois semaines sans réponse. Puis {g1} : le conseil a voulu voir {comp}. Normal. Je propose de venir ensemble, le même soir, chacun vingt minutes. [[theirs:14:Date du conseil]]',
      ),
    ],
    won: {
      ...meeting(
        'Le soir du conseil',
        '{comp} a parlé de sa société, moi de leur manomètre. [[decision:Groupe V 12, pose avant l’été]]. {c2} m’a montré la règle à calcul de près. [[promise:30:Mesure en août, à dix-neuf heures]]',
      ),
      reason: 'Their own figures',
    },
    lost: {
      ...call(
        'La conduite d’abord',
        'Une subvention est arrivée pour la conduite. [[decision:Conduite neuve, pas de groupe]]. C’est la bonne solution ; dommage pour moi. [[promise:200:Vérifier la pression après travaux]]',
      ),
      reason: 'Technical fit',
    },
  },
  {
    key: 'es-lavado',
    industries: [],
    languages: ['es'],
    products: ['s150', 'svc'],
    deal: 'Bombas de achique sin atascos',
    kind: 'new',
    euros: [10000, 36000],
    competitor: 'Brakel & Zoon',
    deck: 'lifecycle',
    needs: [['No levantar la tapa en agosto', 'spoken', 5, 's150']],
    meetings: [
      visit(
        'La tapa',
        'Cuarenta grados a las {once|doce}. {c1} no quiso contármelo: levantó la tapa y se apartó. {n=2..6} atascos al mes, dos hombres y media mañana cada vez. Caudal {q=60..150} m³/h, altura {h=8..16} m medida con manómetro, no con el plano.\n\n[[need:«En agosto no la abro. Búsquese usted a otro.»]] [[promise:6:Registro de la estación gemela, con nombre y teléfono]]',
      ),
      call(
        'Llamaron ellos mismos',
        '{c2} llamó al de la estación gemela sin avisarme. Media hora, dice. Me preguntó solo una cosa: por qué no lo había ofrecido hace dos años. Porque entonces no lo teníamos. [[theirs:9:Fecha para parar el pozo un día]]',
      ),
      meeting(
        'Precio y sombra',
        'Bajo el toldo, con números en una servilleta: {eur=31..48} € la hora, {n} atascos, {ho=4..6} horas. [[objection:«La diferencia es un verano.»]] Exacto, y la bomba dura diez. Pidió la curva con marea alta, bien pedido. [[promise:4:Curva con {m=0.8..1.6} m más de altura]]',
      ),
    ],
    won: {
      ...call(
        'Antes de la feria',
        '[[decision:Dos bombas, montaje antes de la feria]]. Quiere que venga el mismo montador del vídeo. [[promise:20:Mismo montador, confirmado por escrito]]',
      ),
      reason: 'Reference visit',
    },
    lost: {
      ...call(
        'Otra reja',
        'Ponen una reja más fina por {e=1900..3800} €. [[decision:Reja en vez de bomba]]. Ahora se atasca la reja, pero arriba, a la sombra. [[promise:100:Volver en agosto]]',
      ),
      reason: 'Lost to doing nothing',
    },
  },
  {
    key: 'it-terme',
    industries: [],
    languages: ['it'],
    products: ['uv90', 'q1'],
    deal: 'Acqua limpida senza odore di cloro',
    kind: 'new',
    euros: [9000, 32000],
    competitor: 'Luxivar',
    deck: 'waterworks',
    needs: [
      ['Cloro combinato sotto 0,2', 'spoken', 5, 'uv90'],
      ['La stagione comincia a Pasqua', 'felt', 4, 'uv90'],
    ],
    meetings: [
      visit(
        'Giro con {g1}',
        'Acqua a {t=32..36} gradi, cloro combinato {cc=0.34..0.62} mg/l. {c1} sente l’odore da dieci anni e non lo sente più; me l’ha fatto notare sua figlia alla reception. Pompe a giri fissi, {kw=9..18} kW notte e giorno.\n\n[[need:«Entro Pasqua, se no non se ne parla.»]] [[promise:7:Noleggio di quattro settimane con misura prima e dopo]]',
      ),
      meeting(
        'Dopo quattro settimane',
        'Combinato {c2m=0.09..0.17}. La figlia ha letto i numeri ad alta voce, {c2} ha chiesto di rileggerli. [[objection:«E la lampada, ogni quanto?»]] {h=8..9} mila ore, {eur=390..520} €, è nel conto. Discussione vera sul ricambio: l’ASL vuole trenta litri a persona comunque. Aveva ragione lui, ho corretto il risparmio da {r0=1400..1900} a {r1=700..1100} € al mese. [[decision:Decidono in famiglia domenica]]',
      ),
    ],
    won: {
      ...call(
        'Lunedì mattina',
        '«La macchina resta.» [[decision:Acquisto dell’impianto a noleggio, regolatore a giugno]]. Con l’invito a pranzo, che non è un dettaglio. [[promise:15:Fattura e libretto in italiano]]',
      ),
      reason: 'Test in the house',
    },
    lost: {
      ...call(
        'Domenica hanno litigato',
        'Il padre no, la figlia sì. [[decision:Niente per questa stagione]]. Lei comanda dall’anno prossimo, dice lei. [[promise:220:Chiamare la figlia a ottobre]]',
      ),
      reason: 'No budget',
    },
  },
  {
    key: 'it-acido',
    industries: [],
    languages: ['it'],
    products: ['p80', 'd30'],
    deal: 'Pompe senza tenuta per il lavaggio acido',
    kind: 'expansion',
    euros: [15000, 58000],
    competitor: 'Pumpenwerk Isegrund',
    deck: 'lifecycle',
    needs: [['Nessuna goccia sul pavimento', 'spoken', 5, 'p80']],
    meetings: [
      visit(
        'Il pavimento',
        '{c1} mi ha mostrato il pavimento, non la pompa: una macchia di {m2=2..7} m², resina rifatta {n=2..4} volte. Acido al {pc=12..30} %, {t=40..65} gradi. [[need:«Una goccia è già un verbale.»]] [[promise:8:Dichiarazione dei materiali e una referenza da visitare]]',
      ),
      call(
        'La referenza era lontana',
        '{km=180..420} km, e {g2} è andato da solo, in moto, senza dirlo. Mi ha telefonato di là: «Qui è asciutto da {a=4..9} anni.» Poi ha chiesto quante ore di marcia a secco. Otto secondi, non ore. Silenzio, e poi una risata. [[theirs:12:Posizione per la prova]]',
      ),
      meeting(
        'Acquisti',
        'Vogliono tre prezzi e ne hanno due. [[objection:«Senza il terzo non firmo.»]] Ho suggerito io il terzo nome, un concorrente serio. {c2} mi ha guardato a lungo. [[decision:Offerte entro fine mese, prova sulla linea {l=1..3}]]',
      ),
    ],
    won: {
      ...call(
        'Il terzo era più caro',
        'E con {w=11..17} settimane. [[decision:{k=2..5} pompe P 80, la macchia si rifà ad agosto]]. [[promise:25:Avviamento prima del pavimento]]',
      ),
      reason: 'Safety',
    },
    lost: {
      ...call(
        'Il terzo era meno caro',
        'Di {d=11..16} per cento, e va bene così: l’ho nominato io. [[decision:Ordine al terzo]]. {g1} mi ha promesso la prossima. [[promise:150:Visita alla macchia]]',
      ),
      reason: 'Price',
    },
  },
  {
    key: 'sv-undercentral',
    industries: [],
    languages: ['sv'],
    products: ['q1', 'v12'],
    deal: 'Styrning av cirkulationspumpar',
    kind: 'expansion',
    euros: [11000, 45000],
    competitor: 'Hydravant',
    deck: 'lifecycle',
    needs: [
      ['Returen under 40 grader', 'spoken', 4, 'q1'],
      ['Driftteknikern slutar i vår', 'felt', 4, 'q1'],
    ],
    meetings: [
      visit(
        'Undercentralen i källaren',
        '{c1} hade kokat kaffe på en kokplatta bredvid växlaren. Retur {rt=47..56} grader, pumpen går på {kw=5..14} kW sommar som vinter. Ingen har rört inställningen sedan {2009|2013}. [[need:”Under fyrtio, annars betalar vi straffavgift.”]] Mellan raderna: [[felt:{g1} slutar i vår och ingen efterträdare är vald]].\n\n[[promise:8:Logger i tre veckor, gratis]]',
      ),
      meeting(
        'Loggern',
        'Delta-T {dt=14..19} grader, borde vara 30. Tre ventiler läcker, nummer {v=4..11} mest. {c2} ville ha pumpen direkt. [[objection:”Vi har pengarna nu, inte sedan.”]] Byt ventilerna först, de kostar {kr=9..21} tusen kronor; annars pumpar den nya samma läcka. [[decision:Ventiler i veckan, pumpstyrning på höstbudgeten]]',
      ),
      call(
        'Efter ventilerna',
        'Retur {r2=41..43}. Nästan. {g1} lät nöjd och lite trött. [[theirs:14:Efterträdaren får vara med nästa gång]]',
      ),
    ],
    won: {
      ...meeting(
        'Två generationer',
        'Efterträdaren ställde {nio|elva} frågor, {g1} svarade på alla utom en. [[decision:Styrning på {n=3..8} pumpar, avgiften borta från {januari|mars}]]. [[promise:30:Genomgång med bara efterträdaren]]',
      ),
      reason: 'Honest calculation',
    },
    lost: {
      ...call(
        'Avgiften höjs inte',
        'Bolaget ändrade taxan. [[decision:Ingen styrning i år]]. Ventilerna räcker till pappersgränsen. [[promise:240:Ny taxa, nytt samtal]]',
      ),
      reason: 'Lost to doing nothing',
    },
  },
  {
    key: 'sv-brunn',
    industries: [],
    languages: ['sv'],
    products: ['uv400', 'd7'],
    deal: 'Barriär mot parasiter',
    kind: 'new',
    euros: [34000, 92000],
    competitor: 'Luxivar',
    deck: 'waterworks',
    needs: [['Ingen ny kokrekommendation', 'spoken', 5, 'uv400']],
    meetings: [
      meeting(
        'Efter kokrekommendationen',
        '{d=11..38} dagar kokade {n=3200..9600} hushåll sitt vatten. {c1} har en pärm med samtal, {s=140..420} stycken, och ville inte prata teknik förrän jag läst tre av dem. Jag läste fem. [[need:”Aldrig igen. Skriv det överst.”]] [[promise:10:Dosberäkning för sämsta vatten, UVT {uvt=76..84} procent]]',
      ),
      visit(
        'Provtagning efter regn',
        'Regnkläder, sexton prov. UVT sjönk till {u2=71..78}, alltså lägre än jag räknat. Ringde kontoret från bilen: en storlek större. [[objection:”Ni höjer priset efter regnet.”]] Ja, för att det regnar. {c2} skrev ner meningen. [[promise:5:Ny offert med båda storlekarna bredvid varandra]]',
      ),
    ],
    won: {
      ...meeting(
        'Nämnden',
        'Fyrtio minuter, {g1} läste upp ett av samtalen. Sedan var det tyst och sedan handuppräckning. [[decision:Den större, i drift före snösmältningen]]. [[promise:60:Driftprov med avbrott, nämnden är bjuden]]',
      ),
      reason: 'Sized for the worst day',
    },
    lost: {
      ...call(
        'Överklagat',
        'En anbudsgivare överklagade. [[decision:Upphandlingen görs om]]. {g1} orkade inte låta arg. [[promise:90:Bevaka annonsen]]',
      ),
      reason: 'Project stopped',
    },
  },
]
