import { z } from 'zod'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { resolve } from '#rules/split/resolve.ts'
import { limitSteps } from '#rules/time/limit.ts'
import { calendarAt } from '#store/time.ts'
import { act } from '../../act.ts'
import { Moment, Uuid } from '../../fields.ts'
import { limitKind } from './kinds.ts'

/**
 * What waits gets its time limit, with every moment of it: as the split in force says, on the calendar of the place. The
 * id is derived from the subject and its turn, so that it is opened once, whoever comes first. Refuses what does not
 * wait any more, and what the split gives no time.
 */
export const openLimit = act('limit.open', {
  input: z.strictObject({
    limit: Uuid,
    kind: z.string(),
    subject: z.string(),
    turn: z.int().positive(),
    since: Moment,
  }),
  whole: true,
  async load(tx, { kind: name, subject, since }, { now }) {
    const kind = limitKind(name)
    const waits = (await kind.waiting(tx, now)).find(one => one.subject === subject)
    if (waits === undefined || !waits.since.equals(since)) return refuse('limit.not_waiting')
    const asked = await kind.asked(tx, subject, now)
    if (isRefusal(asked)) return asked
    const { split, activity, place, facts } = asked
    const question = { activity, facts, on: now.toString(), ...(place === null ? {} : { place }) }
    const answer = resolve(split, question)
    return { kind, asked, answer, calendar: await calendarAt(tx, place) }
  },
  decide({ asked, answer, calendar }, { since }) {
    const within = isRefusal(answer) ? null : answer.row.within
    if (isRefusal(answer) || within === null) return refuse('limit.none', { activity: asked.activity })
    const fns = asked.split.functions.filter(({ id }) => asked.waits.includes(id))
    return {
      within,
      steps: limitSteps({
        calendar,
        opened: Temporal.Instant.from(since),
        agreed: asked.agreed,
        within,
        waits: asked.waits,
        path: answer.path,
        roundTheClock: fns.length > 0 && fns.every(fn => fn.roundTheClock),
      }),
    }
  },
  async write(tx, { kind, asked }, { within, steps }, { limit, subject, turn, since }) {
    const { activity, place, waits } = asked
    const [site = null, area = null] = place?.split('/') ?? []
    const opened = Temporal.Instant.from(since)
    const due = steps.find(({ what }) => what === 'limit')!.at
    await tx
      .insertInto('time_limit')
      .values({
        ...{ id: limit, kind: kind.kind, subject, turn, site, area, activity, within, waits: [...waits] },
        ...{ opened_at: opened, due_at: due, ended_at: null, ended: null },
      })
      .execute()
    await tx
      .insertInto('time_limit_step')
      .values(
        steps.map(({ n, what, at, to }) => ({
          ...{ time_limit: limit, n, site, what, due_at: at, functions: [...to], done_at: null },
        })),
      )
      .execute()
    return {
      kind: kind.record,
      subject,
      site,
      after: {
        limit,
        activity,
        within,
        waits,
        opened: opened.toString(),
        due: due.toString(),
        steps: steps.map(({ n, what, at, to }) => ({ n, what, at: at.toString(), to })),
      },
    }
  },
})
