import { expect, test } from 'vitest'
import { signatureHeaders, written } from './sign.ts'

/** The example that the specification gives; openssl reckons the same. */
const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')
const message = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  at: Temporal.Instant.from('2021-02-25T15:02:10.750Z'),
  body: '{"test": 2432232314}',
}
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='

test('TRUST-4 a message is signed as Standard Webhooks say', () => {
  expect(written(secret)).toBe('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')
  expect(signatureHeaders([secret], message)).toEqual({
    'webhook-id': message.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': SIGNATURE,
  })
})

test('TRUST-4 while a secret is changed over, both sign', () => {
  const other = Buffer.from('another secret of 24 byt')
  const both = signatureHeaders([other, secret], message)['webhook-signature']
  expect(both?.split(' ')).toHaveLength(2)
  expect(both?.split(' ')[1]).toBe(SIGNATURE)
})
