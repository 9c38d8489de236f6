/** Short sentences that hang on accounts and short calls: what a customer said of us, what is open, what a call was about. */
export const satisfactionWords = {
  good: [
    'Would recommend us; pumps run without a word.',
    'Praised the fitter by name.',
    'Delivery two days early, commissioning clean.',
    'Energy report convinced their board.',
    'Likes that the telephone is answered by someone who knows pumps.',
  ],
  fair: [
    'Product good, delivery dates move too often.',
    'Spare parts are fine, invoices arrive in three pieces.',
    'Content, but compares prices this year.',
    'Wants the service report in their own language.',
  ],
  bad: [
    'Waited nine days for a seal kit.',
    'Second leak at the same pump.',
    'Nobody called back after the alarm on Saturday.',
    'Feels left alone since commissioning.',
  ],
} as const

export const issueTitles = [
  [
    'Mechanical seal leaks after 400 h',
    'high',
    'Seal sent to the works, examination asked for. Loan pump runs meanwhile.',
  ],
  [
    'Spare part delivered for the wrong size',
    'medium',
    'Impeller 190 instead of 198 mm; the right one is on the way.',
  ],
  [
    'Flow meter and controller disagree by 6 %',
    'low',
    'Probably the straight length before the meter. Fitter measures with a clamp-on.',
  ],
  ['Invoice without the order number', 'low', 'Their accounts department sends it back every time.'],
  ['Vibration alarm at the drive end', 'high', 'Trend risen from 2.1 to 4.6 mm/s in three weeks.'],
  ['Lamp failures well before 12,000 h', 'medium', 'Three of eight lamps; batch number asked for.'],
  [
    'Operating manual missing in the local language',
    'medium',
    'Inspector asks for it at the next acceptance.',
  ],
  [
    'Production stopped for five hours',
    'critical',
    'Converter tripped on earth fault; root cause report promised.',
  ],
  [
    'Membrane pressure rises too quickly',
    'medium',
    'TMP from 0.35 to 0.6 bar between cleanings. Sample of the feed in the laboratory.',
  ],
] as const

/** Subject and outcome of short calls, e-mails and tasks. */
export const shortContacts = [
  [
    'call',
    'Spare parts for the annual shutdown',
    'Needs two seal kits and a coupling by the end of the month. Passed on to the parts desk.',
    true,
  ],
  [
    'call',
    'Asked how the new pump runs',
    'Quiet, 3 °C cooler at the bearing than the old one. Content.',
    true,
  ],
  [
    'call',
    'Called back about the delivery date',
    'Date stands. They arrange the crane for the morning.',
    true,
  ],
  ['call', 'No answer, message left', 'Spoke to the switchboard; back on Thursday.', false],
  [
    'call',
    'Question on NPSH',
    'Suction line has two more elbows than drawn. Calculated with them by telephone: 0.6 m in hand, enough.',
    true,
  ],
  [
    'call',
    'Budget round',
    'Next year’s investment list closes in six weeks; we are on it with one line, no sum yet.',
    true,
  ],
  [
    'email',
    'Data sheet and curve sent',
    'Sent the curve at 2,900 and 1,450 rpm with the duty point drawn in.',
    false,
  ],
  [
    'email',
    'Confirmed the date for the visit',
    'They ask us to bring safety shoes and the visitor form signed.',
    true,
  ],
  [
    'email',
    'Certificates sent',
    '3.1 certificates and the declaration of conformity, in their language.',
    false,
  ],
  [
    'email',
    'Answered the question on chloride',
    'At 1,200 mg/l and 40 °C duplex, not 316L. Explained why.',
    true,
  ],
  [
    'email',
    'Sent figures on energy use',
    'Three months of controller data as a table, with last year beside it.',
    false,
  ],
  [
    'visit',
    'Walked through the pump room',
    'Counted 14 pumps, six of them ours. Two old ones without a rating plate: photographed.',
    true,
  ],
  [
    'visit',
    'Dropped in on the way',
    'Ten minutes at the gate; the new maintenance manager starts in two months.',
    true,
  ],
  [
    'task',
    'Prepare the comparison with the present pump',
    'Done, one page, with the power bill as the headline.',
    false,
  ],
  [
    'task',
    'Ask the works for an earlier slot',
    'Works can gain one week if the material is ordered now.',
    false,
  ],
  [
    'training',
    'Operators shown the controller',
    'Five operators, two shifts. They now read the trend themselves.',
    true,
  ],
] as const
