/** Made by `make-pdfs.mjs`: what stands on and beside the pages of waterworks.pdf. */
export const waterworks = [
  {
    title: 'Waterworks without surprises',
    text: 'Waterworks without surprises\nUV and membrane\nSafe after every rain\nTarnquell Pumps & Water\nSensor: dose, second by second\nLamps\n40–100 %\nIn\nOut: 400 J/m²',
    notes: 'Begin with the last heavy rain.',
    keyMessage: 'UV and membrane',
  },
  {
    title: 'Rain reaches the spring in hours',
    text: 'Rain reaches the spring in hours\nTurbidity comes before anyone can drive there\n1 to 4 NTU for 9 to 30 hours\nColiforms in the sample\nChlorine by hand, complaints by phone',
    notes: 'Use their own log.',
    keyMessage: 'Turbidity comes before anyone can drive there',
  },
  {
    title: 'Two barriers',
    text: 'Two barriers\nWhat the membrane holds back, UV need not kill\nEach works alone\nTogether LRV 8\nSpring\n140–380 m³/h\nPump\n\nKlar UF 500\n0.02 µm\nKlar UV 400\n400 J/m²\nReservoir\n',
    notes: 'One barrier fails: what then?',
    keyMessage: 'What the membrane holds back, UV need not kill',
  },
  {
    title: 'How the fibre works',
    text: 'How the fibre works\n0.02 µm: bacteria and viruses stay outside\nVirus removal LRV 4\nWoven round a braid: no breaks in 36 months\nWeekly test by itself\nInside: water and salts\nOutside: bacteria, viruses, clay',
    notes: 'Pass a fibre round and let them pull.',
    keyMessage: '0.02 µm: bacteria and viruses stay outside',
  },
  {
    title: 'How the light works',
    text: 'How the light works\nThe dose follows flow and clarity\nSensor every second\nLamps from 40 to 100 %\nLamps changed without draining\nSensor: dose, second by second\nLamps\n40–100 %\nIn\nOut: 400 J/m²',
    notes: 'Show the film of the lamp change, ten minutes.',
    keyMessage: 'The dose follows flow and clarity',
  },
  {
    title: 'Power decides',
    text: 'Power decides\n17,000 kWh less a year\nFixed output burns at night too\nCalculated with your flow log\nFixed output\n35,000 kWh\nKlar UV 400\n18,000 kWh',
    notes: 'Offer to do their log tonight.',
    keyMessage: '17,000 kWh less a year',
  },
  {
    title: 'Less water thrown away',
    text: 'Less water thrown away\nRecovery 96 %\nAir and water together\n9,100 m³ a year kept\nOthers: lost a year\n16,400 m³\nKlar UF 500\n7,300 m³',
    notes: 'Where does their backwash go?',
    keyMessage: 'Recovery 96 %',
  },
  {
    title: 'When the power fails',
    text: 'When the power fails\nThe valve closes in 30 seconds\nNo untreated water, ever\nRestart by itself\nAlarm to your own telephone',
    notes: 'This is the question of the council.',
    keyMessage: 'The valve closes in 30 seconds',
  },
  {
    title: 'What it costs in ten years',
    text: 'What it costs in ten years\nCheaper to buy is dearer to own\n400 m³/h, 25 ct/kWh\nLamps, sleeves, two visits a year\nFixed output\nbuy\nenergy\ncare\n149,400 €\nKlar UV 400\nbuy\nenergy\n103,500 €',
    notes: 'Leave the sheet, unrounded.',
    keyMessage: 'Cheaper to buy is dearer to own',
  },
  {
    title: 'Next step',
    text: 'Next step\nSizing for the worst day\nFlow log of a year\nWorst UVT after rain\nDate with the committee',
    notes: 'Leave with the log.',
    keyMessage: 'Sizing for the worst day',
  },
]
