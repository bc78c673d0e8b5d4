const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that say in what a duration is counted. */
export const durationUnits = words(`
  ns nanos nanoseconds us micros microseconds ms millis milliseconds s sec secs second seconds min mins minute minutes h
  hr hrs hour hours d day days week weeks month months quarter quarters year years`)

/** Words that say in what something is measured. */
export const measureUnits = words(`
  mm cm m metre metres meter meters km kilometres kilometers inch inches ft foot feet yd yards mi mile miles mg g gram
  grams kg kilograms kilos t tonne tonnes oz ounces lb lbs pounds ml cl l litre litres liter liters gal gallons sqm sqft
  hectares celsius fahrenheit kelvin c f kmh mph bytes byte bits kb mb gb tb kib mib gib px pixels percent pct degrees
  watts w kw kwh volts amps hz khz mhz bpm dpi`)

/** Active currency codes, and the words for the parts that amounts are counted in. @see https://www.iso.org/iso-4217-currency-codes.html */
export const currencyUnits = words(`
  aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf clp cny
  cop crc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr
  iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur
  mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd
  shp sle sos srd ssp stn svc syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof
  xpf yer zar zmw zwg
  cent cents pence pennies micros dollar dollars euro euros pounds yen points miles credits`)

// Codes that are words: at the end of a name they may be meant, elsewhere they hardly are.
const everydayWords = words('all ang bob cop cup gel lak mad mop pen ron sos top try points miles credits month day')

/** Whether the words of a name say a unit: the last one, or any that can be nothing else. */
export function namesUnit(name: readonly string[], units: ReadonlySet<string>): boolean {
  return name.some((word, index) => {
    if (!units.has(word)) return false
    return index === name.length - 1 || (word.length > 2 && !everydayWords.has(word))
  })
}
