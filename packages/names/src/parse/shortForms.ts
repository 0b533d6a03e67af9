/** Given names of western languages with the short forms that people go by, in the manner of `givenNameGroups.ts`. General knowledge. */
export const shortForms = `
m Michael Michel Miguel | Mike Mick Mickey Mikey
m Nicholas Nicolas Nikolas Nicolaas Nikolaus | Nick Nicky Nico Niko Klaus Claus
m Robert Roberto | Bob Bobby Bobbie Rob Robbie Robby Bert
m William Willem Wilhelm | Bill Billy Will Willie Willy Willi Wim Liam
m Guillermo | Memo
m Richard Ricardo Riccardo | Rick Ricky Rich Richie Dick
m James Jaime | Jim Jimmy Jimmie Jamie Jay
m Edward Eduard Eduardo Edmund Edwin | Ed Eddie Eddy Ted Teddy Ned Edu Lalo
m Joseph Josef José Giuseppe Jozef Józef | Joe Joey Jo Pepe Beppe Sepp Pepa Zé Joop Jef
m Thomas Tomás Tommaso Tomasz | Tom Tommy Thom Tomek
m Charles Carlos | Charlie Charley Chuck Chas Carlitos
m Christopher Christoph Christophe Cristóbal Christian Cristian | Chris Kit Topher Cris
m Daniel Daniele | Dan Danny Dany
m David | Dave Davey Davy Davie
m Donald | Don Donnie Donny
m Douglas | Doug
m Eugene Eugène Eugenio | Gene Gena
m Frederick Friedrich Frederik Frédéric Federico Alfred Alfredo | Fred Freddie Freddy Fritz Fede
m Gerald Gérard Gerard Gerhard Gerardo | Gerry Jerry Gerd Gert
m Jeremy Jeremiah Jerome | Jerry Jem
m Gregory Gregor Gregorio Grégoire | Greg Gregg Goyo
m Jeffrey Geoffrey Jeffery | Jeff Geoff
m Kenneth | Ken Kenny
m Lawrence Laurence Lorenzo Laurent Lars Lorenz | Larry Laurie Lars
m Leonard Leonardo Leonhard Léonard | Len Lenny Leo Léo
m Leopold Leopoldo | Leo Poldi
m Matthew Matthias Mathieu Matthieu Matteo Mateo Matthijs Mateusz | Matt Matty Mats Thijs
m Patrick Patricio Patrizio | Pat Paddy Patsy
m Peter Pieter Pedro Pietro Pierre | Pete Piet Perico
m Philip Philipp Philippe Felipe Filippo | Phil Pip Flip
m Raymond Raimundo Ramón | Ray Mundo
m Ronald Ronaldo | Ron Ronnie Ronny
m Samuel Samuele Samson | Sam Sammy
m Stephen Steven Stefan Stephan Esteban Stefano Étienne Steffen | Steve Stevie Ste
m Terence Terrence | Terry
m Theodore Theodor Théodore Teodoro | Ted Teddy Theo Theodor
m Timothy Timotheus | Tim Timmy
m Vincent Vincenzo Vicente Vincenz | Vince Vinny Vinnie Vin Enzo
m Walter Walther Gualtiero | Walt Wally
m Zachary Zachariah | Zach Zack Zak
m Alexander Alexandre Alejandro Alessandro Aleksander | Alex Alec Alick Sandy Sander Xander Alejo Álex Sandro Lex
m Alan Allan Allen Alain | Al
m Albert Alberto Adalbert | Al Bert Bertie
m Andrew Andreas Andrés André Andrea Andries Anders Andrzej | Andy Drew Dries
m Anthony Antony Antoine Antonio Anton Antonius Antoni Antonín | Tony Toni Toño Ton Toine Tonino
m Arthur Arturo | Art Artie
m Benjamin Benjamín Benedict | Ben Benny Benji Benn
m Bernard Bernhard Bernardo | Bernie Bernd Berni
m Bradley Bradford | Brad
m Calvin | Cal
m Clifford Clifton | Cliff
m Clinton | Clint
m Cornelius Cornelis | Kees Cees Cor Neil Connie
m Dennis Denis Dionisio | Denny Den
m Dominic Dominik Dominique Domingo Domenico | Dom Nick Mingo Mimmo
m Ernest Ernst Ernesto | Ernie Erni Neto
m Francis Francisco Francesco François Franciscus Franz Franciszek František | Frank Frankie Paco Pancho Curro Franco Frans Chico Kiko Fran
m Franklin | Frank
m Gabriel Gabriele | Gabe Gabi
m George Georg Jorge Giorgio Georges | Georgie Jürgen Jörg Joris Coque Geordie
m Harold Harald | Harry Hal
m Henry Henrik Hendrik Heinrich Enrique Henrique Enrico | Harry Hank Henk Heinz Heiner Hal Hein Quique Rico Henning
m Herbert Heriberto | Herb Bert
m Ignacio Ignatius Ignazio | Nacho Iggy Iñaki
m Isaac Isaak | Ike Zak
m Jacob Jakob Jacobus Jacques Jakub Giacomo | Jake Jaap Kuba Jack Kobus Jascha
m Jesús | Chucho Chuy
m John Johannes Johann Jan Juan Giovanni João Johan Jean Hans | Jack Johnny Johnnie Jock Hans Hannes Jens Joop Gianni Nino Juanito Jo Jannes Jannis
m Jonathan Jonathon | Jon Johnny Jonny Nathan
m Joshua Josue | Josh
m Joaquín Joachim Gioacchino | Jochen Quim Achim Kim
m Louis Luis Luigi Ludwig Lluís | Lou Louie Lewis Gigi Lutz Lucho Lodewijk
m Manuel Emmanuel Emanuel | Manny Manu Manolo Mani
m Martin Martín Martino Maarten | Marty Mart
m Maximilian Maximiliano Maxime | Max Maxi
m Mitchell | Mitch
m Nathaniel Nathan | Nate Nat Nathan
m Norman Norbert | Norm Nobby
m Oliver Olivier | Ollie Oli Noll
m Oscar Oskar | Ossie
m Randolph Randall | Randy
m Rodney Roderick Rodrigo Rodolfo | Rod Roddy
m Roger Rogelio | Rog Rodge
m Rudolf Rudolph Rodolfo | Rudy Rudi Ruud Rolf
m Russell | Russ
m Salvador Salvatore | Sal Chava Totò Salva
m Sebastian Sebastián Sébastien Bastian | Seb Bas Basti
m Sidney Sydney | Sid Syd
m Simon Simeon | Sim
m Stanley Stanislaus Stanislas Stanisław | Stan Staszek Stas
m Sylvester Silvester | Sly
m Valentine Valentin | Val
m Victor Viktor Vittorio | Vic Vik
m Wenzel Václav Wacław Venceslao | Vašek Wacek
m Abraham Avraham | Abe Bram
m Augustus August Augustin Agustín | Gus Gustl Tino
m Gustav Gustave Gustavo | Gus Gustl Tavo
m Roland Rolando Orlando | Roly Lando
m Reginald Reinhold Reynaldo | Reg Reggie Rex Rey
m Wolfgang | Wolf Wolfi
m Günther Günter Gunther | Günni
m Siegfried Sigfried | Sigi Siggi
m Ulrich Ulrik Alrik | Uli Ulli Ueli
m Reinhard Reinhardt | Reini
m Dietrich Diederik Theodoric | Dieter Dirk Diederik
m Bartholomew Bartolomé Bartolomeo Bartholomäus | Bart Bartolo
m Alphonse Alfonso Alfons | Al Fonsi Poncho
m Emil Emile Emilio Émile | Milo
m Krzysztof | Krzysiek
m Grzegorz | Grzesiek
m Wojciech Vojtěch Vojtech | Wojtek
m Mohammed Mohamed Muhammad Mohammad | Mo Mohd Md Moh
m Abdul Abdel Abdullah | Abd
f Elizabeth Elisabeth Isabel Isabella Élisabeth | Liz Lizzie Beth Betty Bess Bessie Eliza Lisa Liza Libby Elsie Elsa Ilse Lili Lisbeth Bella Else Lilibeth Betsy
f Margaret Margarete Margarita Marguerite Margarethe Margherita | Maggie Meg Megan Peg Peggy Marge Margie Greta Grete Gretel Rita Margot Daisy Madge Margo Gitta Gosia
f Katherine Catherine Katharina Kathleen Kathryn Catharina Caterina Catalina Katarzyna Kathrin | Kate Katie Kathy Cathy Kay Kitty Kat Cat Katja Käthe Kati Trina Rina Karin Kasia Cathie Katy
f Susan Susanna Susanne Suzanne Susana | Sue Susie Suzy Susi Zuzka Sanna Suzie
f Deborah Debra | Deb Debbie Debby
f Patricia | Pat Patty Patti Tricia Trish Patsy
f Barbara | Barb Barbie Babs Basia Bärbel
f Rebecca Rebekah | Becky Becca Beckie
f Jennifer | Jen Jenny Jenn Jennie
f Jessica | Jess Jessie
f Victoria Viktoria Vittoria | Vicky Vicki Vickie Tori
f Christine Christina Cristina Kristina Kirsten Christiane Krystyna | Chris Chrissy Tina Christy Kristy Stina Kirsty Tine
f Dorothy Dorothea Dorothée | Dot Dotty Dottie Dolly Dora Thea Dorle Dorte
f Eleanor Eleonora Leonor Éléonore | Ellie Nell Nelly Nora Ella Lenore Norah
f Helen Helena Helene Elena Hélène Ellen | Nell Nelly Lena Leni Ellie Nellie
f Abigail | Abby Abbie Gail
f Amanda | Mandy
f Cynthia | Cindy
f Judith | Judy Judi Jutta Judie
f Pamela | Pam
f Theresa Teresa Therese Thérèse | Terry Tess Tessa Tracy Resi Terri Teri
f Virginia | Ginny Ginger
f Alexandra Alessandra Alejandra | Alex Sandra Sandy Lexi Ale
f Antonia Antoinette | Toni Tonia Nettie
f Josephine Josefine Giuseppina Josefa | Jo Josie Pepa Josy Pina Fifi
f Joanna Johanna Joanne Jane Juana Giovanna Jeanne Joan | Jo Jojo Hanna Hanne Janie Jenny Jean Janet Asia Joana
f Maria Marie Mary María | Molly Polly Mia Mitzi Mimi Marita Maja Mariella Ria Mieke Mizzi Mairi
f Anna Anne Ann Ana Hannah | Annie Nan Nancy Anita Anja Annette Nina Anka Anneke Anouk Ania Anni
f Frances Francesca Francisca Françoise Franziska | Fran Franny Fanny Frankie Paca Paquita Franzi Francie Cesca
f Gertrude Gertrud Gertrudis | Trudy Trudi Gerty Gerti
f Jacqueline | Jackie Jacqui Jacky
f Lucille Lucia Lucy Lucie Luciana | Lucy Lu Lulu Luz Lucinda
f Martha Marta Marthe | Marty Patty Mattie
f Matilda Mathilde Mathilda | Tilly Tilda Mattie Maud
f Melissa Melinda | Mel Missy Lissa Lindy
f Nicole | Nicki Nikki Nico Nicky
f Penelope | Penny
f Rosemary Rosmarie Rosa Rose | Rosie Rosy Romy Rosita
f Samantha | Sam Sammy
f Stephanie Stefanie Stéphanie Stefania | Steph Steffi Stevie Fanny Stefi
f Valerie Valeria Valérie | Val
f Wilhelmina Wilhelmine | Wilma Mina Minnie Willa Helma Mien
f Dolores | Lola Loli
f Concepción | Concha Conchita
f Guadalupe | Lupe Lupita
f Mercedes | Merche
f Rosario | Charo
f Pilar | Pili
f Małgorzata | Gosia Małgosia
f Agnieszka | Aga
f Magdalena Madeleine Maddalena | Magda Lena Maddy Leni Lenka
f Ursula | Uschi Ulla Ursel
f Ingeborg | Inge Inga
f Adelheid Adelaide | Heidi Addie Adele Heide
f Charlotte Carlotta Carlota | Lotte Lottie Charlie Lotta
f Caroline Carolina Karoline | Carrie Caro Carol Lina Carolyn
f Constance Constanza | Connie Connie
f Georgina Georgia | Georgie Gina
f Angela Angelina Angelica | Angie Angela Geli
f Beatrice Beatriz Beatrix | Bea Trixie Bice Trix
f Gabriele Gabriella Gabriela Gabrielle | Gabi Gaby Gabby
f Emilia Emily Emilie | Em Emmy Milly Millie
f Eugenia Eugénie | Genie Gena
f Laura Lauren Laurence | Laurie Lori Lolly
f Philippa Filippa | Pippa Pip
f Roberta | Bobbie Robbie Berta
f Sarah Sara | Sally Sadie Sal
f Sylvia Silvia Sylvie | Syl Silvie
f Veronica Veronika Véronique | Ronnie Vroni Vera Nica
`
