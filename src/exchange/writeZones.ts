import { stringify } from 'yaml'
import type { ZoneAsset } from '#rules/network/agreed.ts'
import type { Plan } from '#rules/network/plan/plan.ts'

/** Zones and conduits as a file `countersign.zones/1` (YAML), with the assets that lie in them; what is empty is left out. */
export const writeZonesYaml = ({ format, zones, conduits }: Plan, assets: readonly ZoneAsset[]): string =>
  stringify(
    {
      format,
      zones: zones.map(filled),
      ...(assets.length > 0 && { assets }),
      ...(conduits.length > 0 && {
        conduits: conduits.map(({ permissions, ...rest }) => ({
          ...filled(rest),
          ...filled({ permissions }),
        })),
      }),
    },
    { lineWidth: 0 },
  )

const filled = (part: object): object =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => !Array.isArray(value) || value.length > 0))
