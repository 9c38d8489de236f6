import { Link } from 'react-router'
import type { Activity } from '#shared/activities/activity.ts'
import { addressLine, mainAddress } from '#shared/accounts/rules.ts'
import { excerpt } from '#shared/notes/plain-text.ts'
import { pathTo } from '../../app/paths.ts'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Initials } from '../../ui/initials.tsx'
import { Money } from '../../ui/money.tsx'
import { captureWords } from '../../ui/note-editor/capture-words.ts'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import classes from './meetings.module.css'
import type { MeetingState } from './use-meeting.ts'
import { usePrepare } from './use-prepare.ts'

/** Who will be there, what was said last, what is open. */
export function Prepare({
  meeting,
  held,
  ownNoteIds,
}: {
  meeting: Activity
  held: MeetingState
  ownNoteIds: readonly string[]
}) {
  const { account, contacts, people } = held
  const { notes, open, deals, issues, score } = usePrepare(meeting, account, ownNoteIds)
  return (
    <div id="step-prepare" className={classes.step}>
      <Section title="Prepare">
        {meeting.agenda && (
          <p className={classes.agenda} dir="auto">
            {meeting.agenda}
          </p>
        )}
        <div className={classes.columns}>
          <div>
            <h3>In the room</h3>
            {meeting.contactIds.length + meeting.colleagueIds.length === 0 && (
              <p className={classes.none}>Nobody is named yet. Edit (E) adds them.</p>
            )}
            <ul className={classes.people}>
              {meeting.contactIds.map((id) => {
                const contact = contacts.get(id)
                return (
                  <li key={id}>
                    <Initials name={contact?.name ?? '?'} seed={id} />
                    <span>
                      <Link to={pathTo.contact(id)}>
                        <bdi>{contact?.name ?? 'Somebody not on this laptop'}</bdi>
                      </Link>
                      {contact && (
                        <span className={classes.under}>
                          {[
                            contact.title,
                            contact.part === 'unknown' ? '' : contact.part.replace('-', ' '),
                            contact.stance === 'unknown' ? '' : contact.stance,
                          ]
                            .filter(Boolean)
                            .join(' · ')}
                        </span>
                      )}
                    </span>
                  </li>
                )
              })}
              {meeting.colleagueIds.map((id) => (
                <li key={id}>
                  <Initials name={people.nameOf(id)} seed={id} />
                  <span>
                    <bdi>{people.nameOf(id)}</bdi>
                    <span className={classes.under}>Colleague</span>
                  </span>
                </li>
              ))}
            </ul>
            {account && (
              <Facts>
                {account.industry && <Fact label="Industry">{account.industry}</Fact>}
                <Fact label="Tier">{account.tier}</Fact>
                {addressLine(mainAddress(account)) && (
                  <Fact label="Address">
                    <bdi>{addressLine(mainAddress(account))}</bdi>
                  </Fact>
                )}
                {score && (
                  <Fact label="Satisfaction">
                    {score.score} of 10, <When at={score.day} dayOnly />
                  </Fact>
                )}
                {issues.map((issue) => (
                  <Fact key={issue.id} label="Open issue">
                    {issue.title} ({issue.severity})
                  </Fact>
                ))}
              </Facts>
            )}
          </div>
          <div>
            <h3>Open with them</h3>
            {open.length === 0 && deals.length === 0 && (
              <p className={classes.none}>No need, promise or deal is open.</p>
            )}
            <ul className={classes.open}>
              {open.map(({ note, capture }) => {
                const { icon: Icon, label } = captureWords[capture.kind]
                return (
                  <li key={capture.id} data-kind={capture.kind}>
                    <Icon size={16} stroke={1.75} aria-label={label} />
                    <Link to={pathTo.note(note.id)}>
                      <bdi>{capture.text}</bdi>
                    </Link>
                    {capture.due && <When at={capture.due} due dayOnly />}
                  </li>
                )
              })}
              {deals.map((deal) => (
                <li key={deal.id}>
                  <span className={classes.stage}>{deal.stage}</span>
                  <bdi>{deal.name}</bdi>
                  <Money {...deal.amount} />
                </li>
              ))}
            </ul>
            <h3>Said last time</h3>
            {notes.length === 0 && <p className={classes.none}>There is no note on them yet.</p>}
            <ul className={classes.last}>
              {notes.slice(0, 3).map((note) => (
                <li key={note.id}>
                  <Link to={pathTo.note(note.id)}>
                    <bdi>{note.title || 'Note'}</bdi>
                  </Link>{' '}
                  <span className={classes.under}>
                    <When at={note.at} dayOnly />, {people.nameOf(note.authorId)}
                  </span>
                  <p dir="auto">{excerpt(note.body, 220)}</p>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </Section>
    </div>
  )
}
