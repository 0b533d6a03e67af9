/** The project templates, by name, with what each is for. */
export const templates = {
  article: "a page of news to names and linked data",
  stage: "a stage of one's own, tried by the stage laws",
  monitor: "articles or feeds to names by day"
} as const

export type Template = keyof typeof templates

export const isTemplate = (name: string): name is Template => Object.hasOwn(templates, name)

/** What `--help` prints. */
export const help = `create-polyonym: a new project with polyonym in it

USAGE
  npm create polyonym@latest [FOLDER] [-- OPTIONS]

FOLDER is made if it is not there; one that is there must be empty. "." is this folder.
At a terminal what is not given is asked for; elsewhere FOLDER is needed.

OPTIONS
  --template NAME              ${Object.entries(templates).map(([name, what]) => `${name}: ${what}`).join(`\n${" ".repeat(31)}`)}
  --name NAME                  The package's name; that of the folder if not given
  -h, --help
  -v, --version

EXAMPLES
  npm create polyonym@latest my-pages -- --template article
  npm create polyonym@latest my-stage -- --template stage
  npm create polyonym@latest my-monitor -- --template monitor

EXIT CODES
  0 done   2 wrong usage   3 the files could not be written   130 interrupted
`
