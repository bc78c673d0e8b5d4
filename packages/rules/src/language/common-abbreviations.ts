const pairs = `
account acct, address addr, amount amt, average avg, balance bal, category cat, category ctgy, city cty, code cd,
company co, contact cntct, country ctry, count cnt, customer cust, customer cstmr, date dt, department dept,
description desc, description descr, device dvc, document doc, email eml, employee emp, event evt, expiration exp,
first frst, group grp, household hh, identifier ident, income inc, indicator ind, item itm, last lst, length len,
manager mgr, maximum max, message msg, middle mid, minimum min, mobile mob, name nm, number no, number nbr, number num,
order ord, organisation org, organization org, package pkg, password pwd, payment pmt, percent pct, phone ph,
position pos, price prc, previous prev, product prd, product prod, purchase purch, quantity qty, quantity qnty,
reference ref, region rgn, revenue rev, sequence seq, service svc, status stat, status sts, street str, subscription sub,
telephone tel, temporary tmp, timestamp ts, transaction trx, transaction txn, type typ, user usr, value val, week wk,
year yr, zip zp`

/** What usual short forms stand for, by short form; of a form that stands for several words, the first. */
export const wordByShortForm: ReadonlyMap<string, string> = new Map(
  pairs
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .reverse()
    .map(([word = '', shortForm = '']) => [shortForm, word]),
)
