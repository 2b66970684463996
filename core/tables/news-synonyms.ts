// English words that agencies use for the same thing, for the comparison of sentences.

/**
 * One thing a line, in the forms that copy prints: "blaze" means no more than "fire". Only words that replace each
 * other in reports of one event; no word is in two lines. Written for Dateline by hand.
 */
export const newsSynonyms = `
accuse accused accusation
adviser advisor
allow allowed let permit permitted
announce announced announcement
annual annually yearly
apologise apologize apologised apologized apology
appoint appointed appointment
arrest arrested detain detained detention apprehend apprehended
assassin killer
assassinate assassinated assassination
ban banned bar barred prohibit prohibited outlaw outlawed forbid forbade forbidden
bankrupt bankruptcy insolvent insolvency
beat beaten defeat defeated
become became
begin began begun beginning start started commence commenced
blow blew blown
break broke broken breaking
bring brought
build built building construct constructed construction
buy bought buying purchase purchased purchasing acquire acquired acquisition
cancel cancelled canceled cancellation scrap scrapped
car vehicle automobile
catch caught
celebrate celebrated celebration
centre center
child children kid
choose chose chosen
close closed shut
collapse collapsed
come came coming
comment remark
committee commission panel
condemn condemned condemnation denounce denounced
convict convicted conviction guilty
coronavirus covid covid-19
country nation
crash crashed collision collide collided
create created creation creating
critic criticise criticize criticised criticized criticism
cut cutting reduce reduced reduction slash slashed
deal agreement accord pact
decide decided decision
defence defense
delay delayed postpone postponed
demand demanded
deploy deployed deployment deploying send sent sending
destroy destroyed wreck wrecked demolish demolished
dismiss dismissed sack sacked
doctor physician
donate donated donation
draw drew drawn
drive drove driven driving
earthquake quake tremor temblor
eat ate eaten
elect elected election
end ended halt halted cease ceased stop stopped
enormous huge massive
escape escaped flee fled fleeing
evacuate evacuated evacuation
explosion explode exploded explosive blast detonate detonated detonation
fall fell fallen falling drop dropped plunge plunged slump tumble tumbled
feed fed
feel felt
fight fought fighting battle clash clashed
film movie
find found discover discovered discovery
fire blaze inferno
firm company corporation
flood flooded floodwater
freeze froze frozen
give gave given giving
go went gone
grow grew grown
guideline guidance
gunman gunmen shooter attacker assailant
hang hung
help helped aid aided assist assisted assistance
hide hid hidden
hold held
home house
hospital clinic
hospitalise hospitalised hospitalize hospitalized
illegal illegally unlawful unlawfully
illness disease
immigrant migrant
imprison imprisoned jail jailed prison
injure injured injury wound wounded hurt
invade invaded invasion
journalist reporter
keep kept
kill killed killing dead die dies died dying death fatal fatally perish perished slain slay slaying fatality
know knew known
labour labor
law legislation
lawyer attorney
lay laid
leader lead led leading ruler
leave left leaving depart departed departure
lose lost losing
make made making
meet met meeting
money cash
motorist driver
murder murdered homicide
novel book
opponent opposition oppose opposed
outdoor outside
parliament assembly
passenger traveller traveler
pay paid payment
plane aircraft airliner airplane aeroplane jet
policeman policemen police cop
poll survey
probe investigation investigate investigated investigator inquiry
programme program
propose proposed proposal
protest protester demonstration demonstrator demonstrate demonstrated
quickly rapidly fast
rebel insurgent
recommend recommended recommendation
reject rejected refuse refused refusal
reply replied respond responded response
rescue rescued rescuer save saved
resign resigned resignation quit
reveal revealed disclose disclosed unveil unveiled
ride rode ridden
rise rose risen rising increase increased climb climbed jump jumped surge surged soar soared
rule ruling ruled
run ran
sea ocean
search searched hunt hunted
see saw seen
sell sold
shake shook shaken
ship vessel boat
shoot shot shooting gunfire
shop store
show showed shown display displayed
sick ill
sing sang sung
sink sank sunk
sleep slept
soldier troop
speed pace
spend spent
spokesman spokeswoman spokesperson
stand stood
steal stole stolen theft robbery
storm hurricane cyclone typhoon
strike walkout
struck hit
student pupil
suspend suspended suspension
swear swore sworn
sweep swept
take took taken taking
talk talks negotiation negotiate negotiated discussion
teach taught
tear tore torn
teen teenager teenage
think thought
threat threaten threatened
throw threw thrown
tie link
town city
try tried attempt attempted effort
unemployment jobless
visit visited trip
warn warned warning
wear wore worn
wife spouse
win won winning victory triumph triumphed
withdraw withdrew withdrawn withdrawal
worker employee
world global worldwide
worsen worsened deteriorate deteriorated
write wrote written writing
`;
