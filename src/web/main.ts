import { config } from 'zod'

// Zod would try to compile its schemas with `new Function`, which the content security policy forbids and reports.
// It looks at this as soon as a schema is made, so everything else is loaded only now.
config({ jitless: true })
void import('./app.tsx')
