import { Link, useParams } from '@tanstack/react-router'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Nowhere } from '../shell/Trouble.tsx'
import { Deliveries } from './Deliveries.tsx'
import { DoorSection } from './DoorSection.tsx'
import { MailSection } from './MailSection.tsx'
import { ServicesSection } from './ServicesSection.tsx'
import { settingsSections } from './sections.ts'
import { Webhooks } from './Webhooks.tsx'
import './settings.css'

/** What administrators set up for the installation as a whole. */
export function SettingsPage() {
  const { say } = useSpeech()
  const { section: asked } = useParams({ from: '/settings/$section' })
  const section = settingsSections.find(each => each === asked)
  if (section === undefined) return <Nowhere />
  return (
    <>
      <Title of={say(`settings.${section}`)} />
      <header className="head">
        <div>
          <h1>{say('settings.title')}</h1>
          <p className="muted">{say(`settings.${section}.about`)}</p>
        </div>
      </header>
      <nav className="tabs" aria-label={say('settings.title')}>
        {settingsSections.map(each => (
          <Link
            key={each}
            {...paths.settingsOf(each)}
            className="chip"
            aria-current={each === section ? 'page' : undefined}
          >
            {say(`settings.${each}`)}
          </Link>
        ))}
      </nav>
      {section === 'mail' && <MailSection />}
      {section === 'webhooks' && <Webhooks />}
      {section === 'deliveries' && <Deliveries />}
      {section === 'door' && <DoorSection />}
      {section === 'services' && <ServicesSection />}
    </>
  )
}
