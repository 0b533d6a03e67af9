/** Arabic given names of men, as they stand after "son of" and for a father, in plain letters. General knowledge. */
import { plainLetters } from "./letters.ts"
import { wordSet } from "./words.ts"

export const arabicGiven: ReadonlySet<string> = new Set([...wordSet(`
  muhammad mohamed mohammed mohamad mohammad muhammed mohd ahmad ahmed mahmoud mahmud ali hassan hasan hussein hussain husayn hossein omar umar osman othman uthman ibrahim ismail khalid khaled salman sultan rashid zayed zayid
  faisal saud abdullah abdallah khalifa hamad tamim jassim nasser nasir said saeed saad talal walid waleed yusuf yousef youssef yusof musa moussa isa issa dawud sulaiman suleiman sulayman yahya idris harun haroun
  ayyub tariq bilal hamza jafar jaafar malik marwan mansour mansur majid muqrin nayef bandar turki fahd fahad badr hamdan maktoum qasim kassim osama usama anwar karim rahman aziz abdulaziz abdulrahman abdelaziz
  мухаммад мохаммед мухаммед ахмад ахмед махмуд али алі хасан хусейн омар осман ибрагим ібрагім исмаил халид халед салман султан рашид фейсал абдалла абдулла юсуф муса хамад хамед зайд зайед саид саїд насер мансур тарик фахд сулейман
  محمد أحمد محمود علي حسن حسين عمر عثمان إبراهيم إسماعيل خالد سلمان سلطان راشد زايد فيصل سعود عبدالله خليفة حمد تميم ناصر سعيد سعد طلال وليد يوسف موسى عيسى داود سليمان يحيى طارق جعفر مروان منصور نايف فهد بدر
`)].map(plainLetters))
