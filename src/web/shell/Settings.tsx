import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { type Language, languages } from '#rules/split/facts.ts'
import { speak, useSpeech } from '../parts/language.ts'
import { useMe } from '../session/me.ts'

const lights = ['auto', 'light', 'dark'] as const

/** Language and light; both are remembered in this browser. */
export function Settings() {
  const { say, language } = useSpeech()
  const me = useMe()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <div className="settings">
      <select
        aria-label={say('web.language')}
        value={language}
        onChange={event => speak(event.target.value as Language)}
      >
        {languages.map(each => (
          <option key={each} value={each} lang={each}>
            {say(`web.language.${each}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={say('web.light')}
        value={colorScheme}
        onChange={event => setColorScheme(event.target.value as MantineColorScheme)}
      >
        {lights.map(light => (
          <option key={light} value={light}>
            {say(`web.light.${light}`)}
          </option>
        ))}
      </select>
      {me === null && <p className="small faint">{say('web.private')}</p>}
    </div>
  )
}
