/** What dimensions are products of. The gram stands for the kilogram, so that prefixes need no exception. */
export const BASE = ['m', 'g', 's', 'A', 'K', 'mol', 'cd', 'bit']

/** A line is `symbol factor of-what`. Angles and shares are pure numbers, as in SI. Factors: SI Brochure (9th ed.), NIST SP 811. */
const PREFIXABLE_UNITS = `rad 1
Hz 1 s-1
N 1 kg m s-2
Pa 1 N m-2
bar 1e5 Pa
J 1 N m
W 1 J s-1
Wh 3600 J
eV 1.602176634e-19 J
cal 4.184 J
C 1 A s
Ah 3600 C
V 1 W A-1
Ω 1 V A-1
S 1 A V-1
F 1 C V-1
Wb 1 V s
T 1 Wb m-2
H 1 Wb A-1
L 1e-3 m3
l 1e-3 m3
t 1000 kg
B 8 bit
bps 1 bit s-1`

const OTHER_UNITS = `% 0.01
‰ 0.001
° 0.017453292519943295
min 60 s
h 3600 s
d 86400 s
wk 604800 s
yr 31557600 s
in 0.0254 m
ft 0.3048 m
yd 0.9144 m
mi 1609.344 m
nmi 1852 m
ha 1e4 m2
acre 4046.8564224 m2
lb 453.59237 g
oz 28.349523125 g
mph 1 mi h-1
kph 1 km h-1
kn 1 nmi h-1
atm 101325 Pa
mmHg 133.322387415 Pa
psi 6894.757293168 Pa
°C 1 K
°F 0.5555555555555556 K`

type Definition = { factor: number; of: string; prefixable: boolean }

const definitions = (table: string, prefixable: boolean) =>
  table.split('\n').map((line): [string, Definition] => {
    const [symbol = '', factor, ...of] = line.split(' ')
    return [symbol, { factor: Number(factor), of: of.join(' '), prefixable }]
  })

/** Units in terms of others, by symbol. */
export const UNITS: ReadonlyMap<string, Definition> = new Map([
  ...definitions(PREFIXABLE_UNITS, true),
  ...definitions(OTHER_UNITS, false),
])

/** Where a scale of temperature has its nought, in kelvins. */
export const NOUGHT: ReadonlyMap<string, number> = new Map([
  ['°C', 273.15],
  ['°F', (459.67 * 5) / 9],
])

const pairs = (table: string) => table.split(' ').map((pair) => pair.split('=') as [string, string])

/** `K` because many write KB and Km. */
export const PREFIXES: ReadonlyMap<string, number> = new Map(
  pairs(
    'E=1e18 P=1e15 T=1e12 G=1e9 M=1e6 k=1e3 K=1e3 h=1e2 da=10 d=0.1 c=0.01 m=1e-3 μ=1e-6 u=1e-6 n=1e-9 p=1e-12 f=1e-15 ' +
      'Ki=1024 Mi=1048576 Gi=1073741824 Ti=1099511627776',
  ).map(([prefix, factor]) => [prefix, Number(factor)]),
)

/** Symbols by English name, in the singular and small letters. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  pairs(
    'metre=m meter=m gram=g second=s sec=s amp=A ampere=A kelvin=K mole=mol hertz=Hz newton=N pascal=Pa joule=J watt=W ' +
      'volt=V ohm=Ω coulomb=C farad=F tesla=T litre=L liter=L tonne=t byte=B calorie=cal radian=rad degree=° deg=° ' +
      'percent=% minute=min hour=h hr=h day=d week=wk year=yr inch=in inche=in foot=ft feet=ft yard=yd mile=mi ' +
      'knot=kn hectare=ha pound=lb ounce=oz',
  ),
)

export const PREFIX_NAMES: ReadonlyMap<string, string> = new Map(
  pairs('tera=T giga=G mega=M kilo=k centi=c milli=m micro=μ nano=n'),
)
