// Market reactions: headlines on a price that moved because of something. In: a headline. Out: whether it is one.

/** What is traded, how it moved, and the word before the cause. One pattern a language. */
const reactions: readonly RegExp[] = [
  /^(?:\p{L}[\p{L}.]* )?(?:(?:airline|auto|bank|chip|defen[cs]e|energy|insurance|mining|oil|property|rail|retail|shipping|steel|tech) shares|oil|crude|brent|gas|gold|silver|copper|wheat|corn|coffee|cocoa|sugar|bitcoin|stocks|equities|futures|bonds|dollar|euro|yen|pound|rouble|ruble|lira|rupee|dow|nasdaq|ftse|nikkei|markets|wall street)(?: prices| futures| stocks)?\s(?:\S+ ){0,2}?(?:jump|rise|surge|soar|climb|rall(?:y|ie)|gain|advance|spike|leap|rebound|fall|drop|slide|slip|sink|tumble|plunge|slump|dip|retreat|ease|crash|rose|fell|sank|slid)e?s?(?:ed|d|ped)?\s(?:\S+ ){0,5}?(?:as|after|on|amid|following)\s/iu,
  /^(?:\S+ ){0,3}\S*(?:preise?|aktien|kurse?|anleihen|renditen|börsen?|dax|gold|bitcoin|dollar|euro|lira|rubel)\s(?:\S+ ){0,3}?(?:steig|spring|kletter|leg(?:t|en)|zieh|schieß|fäll|fallen|sink|rutsch|stürz|brech|bricht|geb|gibt|nachgeb)\p{L}*\s(?:\S+ ){0,5}?(?:nach|wegen|nachdem|weil|infolge|angesichts)\s/iu,
  /^(?:\S+ ){0,3}(?:petróleo|crudo|oro|trigo|café|bolsas?|acciones|precios?|dólar|bonos)\s(?:\S+ ){0,3}?(?:sube|salta|dispara|cae|baja|desploma|retrocede|avanza)n?\s(?:\S+ ){0,5}?(?:tras|por|después|ante)\s/iu,
  /^(?:\S+ ){0,3}(?:pétrole|brut|or|blé|café|bourses?|actions|prix|cours|dollar|euro)\s(?:\S+ ){0,3}?(?:bondi|grimpe|mont|chut|recul|baiss|plong|progress)\p{L}*\s(?:\S+ ){0,5}?(?:après|sur|avec|face)\s/iu,
];

/** "Oil jumps 5 percent as the strait shuts": another event than the strait, in its words. */
export function isMarketReaction(headline: string): boolean {
  return reactions.some((reaction) => reaction.test(headline));
}
