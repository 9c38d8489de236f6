import { Anchor } from '@mantine/core'
import { useRoadbook } from './roadbook.tsx'

/** A web address that opens in the person's browser, by the host, which checks it. */
export function ExternalLink({ address }: { address: string }) {
  const { host } = useRoadbook()
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`
  return (
    <Anchor component="button" type="button" onClick={() => void host['link.open'](whole)}>
      {address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')}
    </Anchor>
  )
}
