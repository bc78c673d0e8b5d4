/** Verbs whose past is not made with -ed: the base, then its past forms. */
const table = `
arise arose arisen
awake awoke awoken
be was were been
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent
bet bet
bid bid bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burst burst
buy bought
cast cast
catch caught
choose chose chosen
come came come
cost cost
cut cut
deal dealt
dig dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fly flew flown
forbid forbade forbidden
forecast forecast
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
have had
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
know knew known
lay laid
lead led
learn learnt
leave left
lend lent
let let
lose lost
make made
mean meant
meet met
pay paid
put put
quit quit
read read
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
set set
shake shook shaken
shed shed
shine shone
shoot shot
show showed shown
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
split split
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
win won
wind wound
write wrote written
`

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Every irregular past form. */
export const irregularPasts: ReadonlySet<string> = new Set(rows.flatMap(([, ...pasts]) => pasts))

/** The form that goes into an event's name, by base: `send` is `sent`, `choose` is `chosen`. */
export const participleByBase: ReadonlyMap<string, string> = new Map(
  rows.map(([base = '', ...pasts]) => [base, pasts.at(-1) ?? base]),
)
