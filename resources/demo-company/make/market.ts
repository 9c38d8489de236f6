/** The market file: what was seen of competitors, prices and trends, dated and with how sure it is. */
import type { Intel } from '#shared/intel/intel.ts'
import { sightings } from '../data/sightings.ts'
import { common } from './ids.ts'
import { randomFrom } from './random.ts'
import { priced, type World } from './world.ts'

export function intelOf(world: World, accountIds: readonly string[]): Intel[] {
  const seers = world.people.filter((each) => each.managerId !== '' && each.role !== 'sales-manager')
  return sightings.map(
    ([kind, competitor, title, body, where, sureness, product, ours, euros], index): Intel => {
      const random = randomFrom(world.seed, 'intel', index)
      const day = -Math.round(3 + 520 * (index / sightings.length) ** 1.3 + random.int(0, 4))
      const seer = random.pick(seers)
      const sighting: Intel = {
        ...common(random, world.calendar.at(day, 17), seer.id),
        kind,
        title,
        body,
        seenDay: world.calendar.day(day),
        seenBy: seer.id,
        where,
        accountId: index % 3 === 0 ? (accountIds[index % Math.max(1, accountIds.length)] ?? '') : '',
        sureness,
        files: [],
        tags: [kind],
      }
      if (competitor) sighting.competitor = competitor
      if (product) sighting.product = product
      if (ours) sighting.ourProductId = world.product(ours).id
      if (euros) sighting.price = priced(euros, 'EUR')
      if (sureness === 'certain' && seer.managerId) sighting.checkedBy = seer.managerId
      return sighting
    },
  )
}
