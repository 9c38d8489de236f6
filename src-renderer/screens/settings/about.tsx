import { useRoadbook } from '../../app/roadbook.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Card, Section } from '../../ui/section.tsx'

/** Which Roadbook this is. */
export function About() {
  const { info } = useRoadbook()
  return (
    <Section title="About">
      <Card padded>
        <Facts>
          <Fact label="Version">{info.appVersion}</Fact>
          {info.demo && <Fact label="Demo">This office is the invented demo company’s.</Fact>}
        </Facts>
      </Card>
    </Section>
  )
}
