import packed from '@sparticuz/chromium'

// A process of its own: the package unpacks into the folder for temporary files, which is said by the environment.
await packed.executablePath()
