import { writeSplitYaml } from '#exchange/writeSplitYaml.ts'
import type { Split } from '#rules/split/split.ts'
import type { Visit } from './browser.ts'

/** Drops a split onto the page that checks workbooks, as a file from a folder, and waits for its matrix. */
export async function dropSplit({ page }: Visit, split: Split) {
  await page.getByRole('heading', { level: 1 }).waitFor()
  const data = await page.evaluateHandle(text => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'plant.split.yaml', { type: 'text/yaml' }))
    return transfer
  }, writeSplitYaml(split))
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  await page.getByRole('grid').waitFor()
}
