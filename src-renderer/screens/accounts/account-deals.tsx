import type { Deal } from '#shared/deals/deal.ts'
import { useRecords } from '../../app/use-records.ts'
import { Money } from '../../ui/money.tsx'
import { Card, Section } from '../../ui/section.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { When } from '../../ui/when.tsx'
import styles from './accounts.module.css'

const stageWords: Record<Deal['stage'], string> = {
  discovery: 'Discovery',
  qualified: 'Qualified',
  solution: 'Solution',
  proposal: 'Proposal',
  negotiation: 'Negotiation',
  won: 'Won',
  lost: 'Lost',
}

/** The deals of an account, open ones first. */
export function AccountDeals({ accountId }: { accountId: string }) {
  const deals =
    useRecords('deals', {
      selector: { accountId },
      sort: [{ accountId: 'asc' }, { newest: 'asc' }],
      limit: 50,
    }) ?? []
  if (deals.length === 0) return null
  const isOpen = ({ stage }: Deal) => stage !== 'won' && stage !== 'lost'
  const sorted = [...deals.filter(isOpen), ...deals.filter((deal) => !isOpen(deal))]
  return (
    <Section title="Deals" count={deals.length}>
      <Card>
        <ul className={styles.contacts}>
          {sorted.map((deal) => (
            <li key={deal.id} className={styles.deal}>
              <span className={styles.name}>{deal.name}</span>
              <StateWord tone={deal.stage === 'won' ? 'done' : isOpen(deal) ? 'accent' : 'plain'}>
                {stageWords[deal.stage]}
              </StateWord>
              <span className={styles.close}>
                <When at={deal.closeDay} />
              </span>
              <span className={styles.amount}>
                <Money {...deal.amount} />
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}
