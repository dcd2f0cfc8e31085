import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arriving, found, founders } from '#testing/founding.ts'
import { ways } from '#testing/person.ts'
import { mailServer } from '#testing/post/mailServer.ts'
import { receiver } from '#testing/post/receiver.ts'
import { stage } from '#testing/stage.ts'

let mail: Awaited<ReturnType<typeof mailServer>>
let tickets: Awaited<ReturnType<typeof receiver>>
beforeAll(async () => {
  mail = await mailServer({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] })
  tickets = await receiver()
})
afterAll(async () => {
  await mail.close()
  await tickets.close()
})

describe.each(ways)('mail and webhooks, $width px, $language', way => {
  const house = stage()

  test('TRUST-4 an administrator sets up mail and a webhook, tries them, sees what was given up and sends it again', {
    timeout: 300_000,
  }, async () => {
    const jonas = await arriving(house, way)
    const { page, fill, press, reads, clean } = jonas
    await found(jonas, house)
    tickets.answers(204)
    const before = tickets.calls.length

    // Mail: first at the wrong port, which the trial says; then at the right one.
    await page.locator('.whoami a[href="/account"]:visible').first().click()
    await jonas.heading('account.title')
    await page
      .getByRole('main')
      .getByRole('link', { name: jonas.told('settings.title') })
      .click()
    await jonas.heading('settings.title')
    await reads('settings.mail.about')
    await clean('mail, empty')
    await fill('settings.mail.host', 'https://localhost')
    await fill('settings.mail.sender', 'countersign@ravnholm.example')
    await fill('settings.mail.username', 'countersign')
    await page.getByLabel(jonas.told('settings.mail.security'), { exact: true }).selectOption('plain')
    await fill('settings.mail.port', '1')
    await press('settings.save')
    await reads('settings.mail.host.wrong')
    await clean('mail, a wrong field')
    await fill('settings.mail.host', 'localhost')
    await press('settings.save')
    await reads('mail.login_plain')
    await clean('mail, refused')
    await fill('settings.mail.username', '')
    await press('settings.save')
    await reads('settings.saved')
    await press('settings.mail.try')
    await reads('mail.connection_refused', { host: 'localhost', port: 1 })
    await clean('mail, tried in vain')
    await fill('settings.mail.port', String(mail.port))
    await press('settings.save')
    await reads('settings.saved')
    await press('settings.mail.try')
    await page.locator('.came:not(.wrong)').waitFor()
    expect(mail.received.at(-1)?.to).toEqual([founders.it.email])
    await clean('mail, tried')

    // A webhook: not without TLS unless that is allowed; its secret is shown once.
    await jonas.follow('settings.webhooks')
    await reads('settings.webhook.none')
    await clean('webhooks, none')
    await press('settings.webhook.add')
    await fill('settings.webhook.name', 'Tickets')
    await fill('settings.webhook.url', tickets.url)
    await press('settings.webhook.add')
    await reads('webhook.url_plain')
    await jonas.dialog.getByLabel(jonas.told('settings.webhook.inside')).check()
    await clean('webhook, being added')
    await press('settings.webhook.add')
    await jonas.dialog.waitFor({ state: 'detached' })
    await page.getByText(/^whsec_/).waitFor()
    await press('settings.webhook.try_of', { name: 'Tickets' })
    await reads('webhook.arrived', { status: 204 })
    // What else is done may be told in between.
    const types = tickets.calls.slice(before).map(({ body }) => JSON.parse(body).type)
    expect(types).toContain('webhook.test')
    await clean('webhooks, one')

    // The receiver says that it is gone: the webhook is stopped, and what it did not get waits.
    await press('settings.webhook.change_of', { name: 'Tickets' })
    await fill('settings.webhook.name', 'Ticket desk')
    // To nothing else: it is told of what was done earlier, too, and would be stopped while it is being changed.
    tickets.answersTo('webhook.change', 410)
    await press('settings.webhook.change')
    await jonas.dialog.waitFor({ state: 'detached' })
    await reads('settings.webhook.stopped')
    await clean('webhook, stopped')
    await jonas.follow('settings.deliveries')
    await press('settings.delivery.state.dead')
    await reads('webhook.gone')
    await clean('deliveries, given up')

    // It is back: the webhook is started again, and what was given up is sent again.
    tickets.answers(200)
    await jonas.follow('settings.webhooks')
    await press('settings.webhook.change_of', { name: 'Ticket desk' })
    await jonas.dialog.getByLabel(jonas.told('settings.webhook.active')).check()
    await press('settings.webhook.change')
    await jonas.dialog.waitFor({ state: 'detached' })
    await jonas.follow('settings.deliveries')
    await press('settings.delivery.state.dead')
    const again = page.getByRole('button', {
      name: jonas.told('settings.delivery.again_to', {
        name: jonas.told('settings.delivery.webhook', { name: 'Ticket desk' }),
      }),
    })
    await again.first().waitFor()
    while ((await again.count()) > 0) {
      const { length } = await again.all()
      await again.first().click()
      await expect.poll(() => again.count()).toBeLessThan(length)
    }
    await reads('settings.delivery.none')
    await press('settings.delivery.state.sent')
    await reads('webhook.arrived', { status: 200 })
    await clean('deliveries, arrived')
    // What was refused came once more, under the number that it had.
    const changed = () =>
      tickets.calls.slice(before).filter(({ body }) => JSON.parse(body).type === 'webhook.change')
    await expect
      .poll(() => {
        const ids = changed().map(({ headers }) => headers['webhook-id'])
        return ids.length - new Set(ids).size
      })
      .toBe(1)
    jonas.quiet()
  })
})
