import { listen } from '#api/running/listen.ts'
import { isRefusal } from '#rules/refusal.ts'
import { assemble } from '../../src/assemble.ts'

// One server of several on a database: the whole product, without its pages. Says its address, and runs until it is killed.
const [url = '', folder = '', pages = ''] = process.argv.slice(2)
const product = await assemble({ url, folder, pages })
if (isRefusal(product)) throw new Error(product.refused)
const listening = await listen(product.app, 0)
if (isRefusal(listening)) throw new Error(listening.refused)
console.log(`http://127.0.0.1:${listening.port}`)
