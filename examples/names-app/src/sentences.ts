import type { Resource } from "i18next"

/**
 * The app's own sentences. Each language asks for the case that its grammar wants, with i18next's nesting: `$t(names:{{guest}}, { "context": "genitive" })`. German and English names do not change, so they ask for none.
 * The verb follows the host's gender, which comes with the name.
 */
export const sentences: Resource = {
  uk: {
    app: {
      title: "Хто кого приймає",
      heading: "$t(names:{{city}}), {{date, datetime}}",
      visit_male: "$t(names:{{host}}) прийняв $t(names:{{guest}}, { \"context\": \"accusative\" }).",
      visit_female: "$t(names:{{host}}) прийняла $t(names:{{guest}}, { \"context\": \"accusative\" }).",
      talks_one: "З $t(names:{{guest}}, { \"context\": \"instrumental\" }) відбулася {{count, number}} зустріч.",
      talks_few: "З $t(names:{{guest}}, { \"context\": \"instrumental\" }) відбулися {{count, number}} зустрічі.",
      talks_many: "З $t(names:{{guest}}, { \"context\": \"instrumental\" }) відбулося {{count, number}} зустрічей.",
      talks_other: "З $t(names:{{guest}}, { \"context\": \"instrumental\" }) відбулося {{count, number}} зустрічі.",
      road: "До $t(names:{{city}}, { \"context\": \"genitive\" }) — поїздом.",
      cities: "Міста: {{cities, list}}.",
      sources: "Назви: {{attribution}}"
    }
  },
  en: {
    app: {
      title: "Who receives whom",
      heading: "$t(names:{{city}}), {{date, datetime}}",
      visit: "$t(names:{{host}}) received $t(names:{{guest}}).",
      talks_one: "There was {{count, number}} meeting with $t(names:{{guest}}).",
      talks_other: "There were {{count, number}} meetings with $t(names:{{guest}}).",
      road: "To $t(names:{{city}}) by train.",
      cities: "Cities: {{cities, list}}.",
      sources: "Names: {{attribution}}"
    }
  },
  de: {
    app: {
      title: "Wer empfängt wen",
      heading: "$t(names:{{city}}), {{date, datetime}}",
      visit: "$t(names:{{host}}) hat $t(names:{{guest}}) empfangen.",
      talks_one: "Es gab {{count, number}} Treffen mit $t(names:{{guest}}).",
      talks_other: "Es gab {{count, number}} Treffen mit $t(names:{{guest}}).",
      road: "Nach $t(names:{{city}}) mit der Bahn.",
      cities: "Städte: {{cities, list}}.",
      sources: "Namen: {{attribution}}"
    }
  }
}
