// Package given lists common given names, of many countries: those that tell a woman from a man, and others.
package given

// Women are women's given names, parted by white space.
const Women = `Abigail Ada Adele Adriana Agata Agatha Agnes Agnieszka Aida Aileen Ailsa Aino Aisha Alejandra
	Aleksandra Alena Alessandra Alexandra Alice Alicia Alina Alisa Alison Alma Althea Alyssa Amalia Amanda Amber Amelia
	Amelie Amina Aminata Amira Amy Ana Anabel Ananya Anastasia Anastasiya Anette Angela Angelica Angelina Angelique Anika
	Anita Anja Anke Ann Anna Annabel Anne Anneke Annelies Annette Annie Annika Antje Antonella Antonia Aoife Apinya
	Arabella Ariana Arlene Aroha Asma Astrid Asuka Audrey Aurelie Ayaka Ayesha Ayumi Azadeh Barbara Barbora Beate Beatrice
	Beatrix Beatriz Belinda Bernadette Bernice Beth Bethany Bettina Betty Beverly Bianca Birgit Birgitta Blanca Bogdana
	Bonnie Božena Brenda Bridget Brigid Brigitta Brigitte Britta Brittany Bronwyn Caitlin Camila Candace Carina Carla
	Carlota Carlotta Carmen Carol Carole Carolina Caroline Carolyn Cassandra Catalina Catarina Catherina Catherine Cathy
	Cecile Cecilia Celia Chantal Charlene Charlotte Chelsea Cheryl Chiamaka Chiara Chloe Christa Christiane Christina
	Christine Ciara Cindy Claire Clara Clarice Clarissa Claudia Clementine Colette Colleen Concepcion Condoleezza Connie
	Consuelo Cora Corazon Cordelia Corinna Corinne Cornelia Cristina Cynthia Dagmar Dagny Dalia Daniela Danielle Danuta
	Daphne Darla Darlene Debbie Deborah Debra Deirdre Delia Delphine Denise Desiree Diana Diane Dilma Dina Dinah Dolores
	Dominika Donna Dora Doris Dorota Dorothea Dorothy Dorte Dragana Ebba Edda Edith Edna Edwina Effie Eileen Eirini
	Ekaterina Elaine Eleanor Elena Eleni Eleonora Elif Elina Elisa Elisabeth Elise Elizabeth Eliška Elke Ella Ellen Elodie
	Elsa Elsie Elspeth Elvira Emilia Emilie Emily Emine Emma Enid Erica Erika Erin Ernestine Esra Estelle Esther Etsuko
	Eugenia Eugenie Eunice Eva Eva-Maria Evangeline Eve Evelyn Ewa Farah Farida Farzana Fatima Fatma Fatou Fatoumata
	Felicia Felicity Fernanda Filippa Fiona Flavia Flora Florence Frances Francesca Franziska Frauke Freda Freya Frida
	Frieda Gabriela Galina Gemma Genevieve Georgia Georgina Geraldine Gerda Gertrude Gillian Gina Giorgia Gisela Giselle
	Gita Giulia Gladys Glenda Glenys Gloria Grace Greta Gudrun Gunilla Gwen Habiba Hadiza Halima Hana Hannah Hanne
	Hannelore Harriet Hatice Hazel Heather Hedda Hedwig Heidi Heike Heini Helen Helena Helga Henrietta Henriette Hermione
	Hilda Hilde Hildegard Hillary Hiroko Hortense Ida Ilona Ilse Imogen Ines Inga Inge Ingeborg Inger Ingrid Inês Ioana
	Irene Irina Iris Irma Isabel Isabella Isabelle Isobel Ivana Ivanka Ivy Iwona Izabela Jacinda Jacqueline Jadwiga Jana
	Jane Janet Janice Janina Janine Jasmine Jeanette Jeanne Jelena Jenna Jennifer Jenny Jessica Jill Jitka Joan Joana
	Joanna Joanne Jocelyn Johanna Jolanta Josefa Josefina Josephine Jovana Joyce Juana Juanita Judit Judith Judy Julia
	Juliana Juliane Julianne Julie Juliet Juliette Justine Justyna Jutta Kaisa Kaja Kamala Karen Karin Karina Karla
	Karolina Katarina Katarzyna Kate Katerina Kateryna Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katinka
	Katja Katrin Katrina Katya Kavita Kayla Kayleigh Keiko Keira Kerstin Khadija Kimberly Kirsi Kirsten Kirstin Kirsty
	Klara Klaudia Kristalina Kristen Kristin Kristina Kristine Ksenia Laila Lakshmi Lara Larissa Laura Lauren Layla Lea
	Leah Leanne Leena Leila Lena Lenore Leonie Leonora Leticia Letizia Leyla Liane Lidia Lidiya Lilian Liliana Lillian
	Lily Lina Linda Linnea Lisa Lisbeth Lise Liselotte Livia Liz Ljiljana Lola Loretta Lori Lorna Lorraine Lottie Louise
	Lucia Lucie Lucija Lucile Lucille Lucinda Lucy Ludmila Luisa Luise Luz Lydia Lynn Lynne Lyudmila Mabel Madeleine
	Madeline Madge Maeve Magda Magdalena Maggie Mahnoor Maike Maira Maisie Maja Malala Malgorzata Malin Mandy Manuela Mara
	Marcela Marcella Marcia Margaret Margarethe Margarita Margaux Margery Margit Margot Margrethe Marguerite Maria Mariam
	Mariana Marianne Maribel Maribeth Marie Marija Marika Mariko Marilyn Marina Marine Marisa Marisol Marit Marjorie
	Marlene Marta Martha Martina Mary Mary-Ann Maryam Mathilde Matilda Maud Maude Maureen Mavis Maxine Maya Meera Megan
	Mehwish Mei Melania Melinda Melissa Mercedes Mercy Meredith Meryem Mette Mia Michaela Michelle Mildred Milena
	Millicent Mina Minna Mireille Mirela Miriam Mirjam Mirjana Misaki Moira Molly Mona Monica Morag Muriel Myra Myrna
	Nadezhda Nadia Nadine Nadja Naledi Nancy Naoko Naomi Natalia Natalie Nataliya Natasha Nathalie Ngozi Niamh Nichole
	Nicole Nicolette Nikki Nina Noelia Nora Norma Noémie Nuala Octavia Odette Oksana Olena Olga Olivia Olympia Ottilie
	Ottoline Paloma Pamela Paola Patricia Patrizia Paula Paulette Pauline Penelope Penny Petra Philippa Phoebe Phyllis
	Pilar Pippa Polly Pooja Prisca Priscilla Priya Rachel Radka Ragnhild Raisa Rania Raquel Rasa Rebecca Regina Regine
	Rekha Renata Renate Renee Rhiannon Rhoda Rita Roberta Rocio Roisin Romina Rosa Rosalie Rosalind Rosamund Rosanna Rose
	Rosemary Rosie Rowena Roxana Ruby Ruta Ruth Sabina Sabine Sadia Sadie Sally Salma Samantha Samira Sandra Sanne Sara
	Sarah Saskia Selina Selma Serena Shakira Shanthi Sharon Sheila Shelagh Shirin Shirley Shreya Sibel Sibylle Sidsel
	Sigrid Silja Silke Silvana Silvia Simona Sinead Siobhan Siri Sofia Sofie Solange Solveig Sonia Sonja Sophia Sophie
	Soraya Stefania Stefanie Steffi Stella Stephanie Sue Sumaya Sunita Sunniva Susan Susana Susanna Susanne Susie Suzan
	Suzanne Svetlana Swati Sybil Sylvia Synnove Tabea Tabitha Tamara Tamsin Tania Tanya Tatiana Tatjana Tatyana Teresa
	Tess Tessa Thandi Thea Thelma Theresa Tilda Tilly Tina Tomoko Tove Tracey Trisha Trudy Tulsi Tuula Ulla Ulrike Una
	Ursula Usha Uta Ute Valentina Valeria Valerie Vanessa Vera Veronica Vesna Vicky Victoria Viktoria Vilma Viola Violeta
	Virginia Vittoria Vivien Vivienne Wanda Wanjiku Wendy Wiebke Wilhelmina Wilma Winifred Winnie Xiomara Yael Yasmin
	Yasmina Yelena Yevgenia Yoko Yolanda Yuki Yulia Yumi Yvette Yvonne Zahra Zainab Zara Zaynab Zdenka Zeinab Zelda Zeynep
	Zoe Zofia Zoya Zsofia Zuzana`

// Men are men's.
const Men = `Aaron Abbas Abdallah Abdel Abdou Abdul Abdullah Abel Abraham Achim Adalbert Adam Adnan Adolf Adrian
	Adriano Agustin Ahmad Ahmed Ahmet Aidan Akira Aksel Alain Alan Alasdair Alastair Albert Alberto Albrecht Aldo Alec
	Alejandro Alejo Aleksander Aleksandr Aleksei Alessandro Alexander Alexandre Alexandros Alexei Alexej Alfonso Alfred
	Alfredo Ali Alistair Allan Allen Alois Alonso Alvaro Alvin Amadou Amar Ambrogio Ambrose Amir Amit Amos Anatol Anatoly
	Anders Andre Andreas Andrei Andres Andrew Andris Andrius Andriy Andrzej András Angelo Angus Anil Ansel Antal Ante
	Anthony Antoine Anton Antonin Antonio Antti Anwar Archibald Arjun Arkady Armand Armando Armin Arnaud Arne Arnold Artem
	Arthur Artur Arturo Arvid Arvind Asger Ashok Asif Aslan Atilla Auguste Augustin Aurelio Axel Aziz Balazs Barack
	Barnaby Barry Bartholomew Bartosz Bashar Basil Bastian Bela Ben Benedict Benedikt Benito Benjamin Benjamín Benny Bent
	Berend Bernard Bernardo Bernd Bernhard Bernie Bert Bertil Bertram Bertrand Bill Billy Bjarne Bjorn Björn Blaise Bob
	Bobby Bogdan Bohdan Boniface Boris Boyan Bozidar Bradley Brandon Brendan Brett Brian Bronislaw Bruce Bruno Bryan Burak
	Caleb Callum Calvin Camilo Carl Carlos Carsten Casimir Casper Cecil Cedric Cem Cesar Chad Chaim Charles Chidi Chinedu
	Christian Christopher Chukwuemeka Cillian Claude Claudio Claus Clemens Clement Clifford Clive Cole Colin Conor Conrad
	Constantin Corneliu Cornelius Craig Cristian Cristiano Cyril Cyrus César Damian Damien Damir Dan Daniel Daniil Danilo
	Danny Dario Darius Dariusz Darko Darrell Darren Darryl Dave David Davide Davor Declan Denis Dennis Denys Derek Desmond
	Detlef Didier Diego Dieter Dietmar Dietrich Dimitar Dimitri Dimitrios Dinesh Dirk Dmitri Dmitry Dmytro Domenico
	Dominic Dominik Donald Doug Douglas Dragan Drago Duane Duncan Dusan Dwayne Dwight Dylan Eamon Eamonn Earl Eberhard
	Eckhard Ed Eddie Edgar Edmond Edmund Edmundo Eduardo Edvard Edward Edwin Efraim Egon Einar Eino Eli Elias Elijah Eliot
	Elliot Elliott Elmer Emanuel Emeka Emil Emilio Emir Emmanuel Emre Endre Enrique Enzo Ephraim Ercan Erdem Erhard Eric
	Erich Erik Ernest Ernesto Ernst Erwin Esteban Ethan Etienne Eugen Eugene Eugenio Evan Evgeny Ezekiel Ezra Fabian
	Fabien Fabio Fabrice Fabrizio Faisal Farhad Farid Farouk Fausto Federico Feliks Felipe Felix Ferdinand Ferenc Fergus
	Fernando Fidel Filip Finlay Finn Florian Floyd Francesco Francis Francisco Franco Franjo Frank Frantisek Franz
	François Fraser Fred Frederic Frederick Frederik Fredrik Friedrich Fritz Fyodor Gabor Gabriel Gareth Garry Gary Gaston
	Gaurav Gavin Gavriel Geoff Geoffrey Georg George Georges Georgi Georgios Gerald Gerard Gerardo Gerd Gerhard Gheorghe
	Giacomo Gianni Gideon Gilbert Gilberto Giles Gilles Giorgio Giovanni Giulio Giuseppe Glenn Godfrey Goran Gordon
	Gottfried Graham Grant Greg Gregor Gregorio Gregory Grigory Grzegorz Guido Guillaume Guillermo Gunnar Gunter Gunther
	Gustaf Gustav Gustavo Guy György Gábor Göran Günter Günther Haakon Hakan Hal Hamid Hamza Hannes Hanno Hans Hans-Peter
	Harald Haris Harold Harry Haruki Harvey Hasan Hassan Hector Heiko Heinrich Heinz Helge Hellmut Helmut Hendrik Henning
	Henri Henrik Henry Herbert Herman Hermann Hernan Hervé Hilmar Hiroshi Hisham Holger Horace Horacio Horst Hossein
	Howard Hristo Hubert Hugh Hugo Humberto Humphrey Husein Hussein Ian Ibrahim Ibrahima Idris Ignacio Ignatius Igor Ilian
	Ilija Ilya Imran Imre Ingmar Ingo Ingvar Ioannis Irvin Irving Isaac Isidor Isidro Ismael Ismail Istvan István Ivailo
	Ivan Ivano Ivar Ivo Jaafar Jacek Jack Jacob Jacopo Jacques Jake Jakob Jakub Jamal James Janos Jarek Jarmo Jaroslav
	Jarosław Jason Jasper Javad Javier Jed Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jerzy Jesse Jim Jiri Jiří
	Joachim Joao Joaquin Joaquín Jochen Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Joost Jorge
	Joris Jose Josef Josep Joseph Josh Joshua Josip Josué José Jozef João Juan Juha Jukka Julian Julien Julio Julius
	Jurgen Justin Jérôme Jörg Jürgen Kaarel Kamal Kamil Karel Karim Karl Karsten Kaspar Kazimierz Keanu Keith Kemal Ken
	Kenji Kenneth Kenta Kerem Kevin Khaled Khalid Kieran Kiril Kirill Kjell Klaus Kofi Konrad Konstantin Konstantinos
	Kristian Kristoffer Krzysztof Kunal Kurt Kwabena Kwame Kwasi Kyle Lachlan Lajos Lamar Lamine Larry Lars Laszlo Laurent
	Laurenz Lawrence Lech Leif Len Lennart Lennox Leo Leon Leonard Leonardo Leonel Leonhard Leonid Leopold Leroy Levi
	Lewis Lincoln Lionel Lloyd Logan Lorcan Lorenzo Lothar Louie Louis Lubomir Luc Luca Lucas Lucian Luciano Lucien
	Ludovic Ludwig Luigi Luis Luka Lukas Luke Lutz Lyndon László Maciej Magnus Mahmoud Malcolm Malik Mamadou Manfred Manoj
	Manolis Mansour Manuel Marat Marc Marcel Marcello Marcelo Marcin Marco Marcus Marek Mariano Marijan Mario Marius Mark
	Marko Markus Marlon Marten Martin Matej Mateo Mateusz Mathias Mathieu Mats Matteo Matthew Matthias Matthieu Matti
	Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maxwell Mehmet Melvin Mervyn Micah Michael Michal Michał
	Michel Mick Miguel Mihai Miikka Mikael Mike Mikhael Mikhail Mikkel Mikko Miklos Milan Milos Milovan Miloš Milton Mirko
	Miro Miroslav Mitchell Mitt Mladen Modou Mohamad Mohamed Mohammad Mohammed Mohan Moises Mordechai Morris Morten
	Mortimer Moses Moshe Moussa Muhammad Murad Murat Mustafa Nabil Naftali Naguib Najib Narendra Nasser Nathan Nathaniel
	Naveen Neal Ned Neil Nelson Nemanja Nenad Neville Newt Niall Nicanor Nicholas Nick Nicolas Niels Nigel Nikhil Niklas
	Niko Nikola Nikolai Nikolaj Nikolaos Nikolaus Nikolay Nils Noah Norbert Norman Nuno Obinna Octavio Olaf Olav Ole Oleg
	Oliver Olivier Olof Omar Orhan Orville Oscar Osman Oswald Otis Otmar Ottavio Otto Ove Owen Paavo Pablo Panagiotis
	Pancho Paolo Pascal Patricio Patrick Patrik Paul Pavel Pawel Paweł Peder Pedro Pekka Percival Percy Petar Pete Peter
	Petr Petri Petros Petrus Phil Philip Philipp Philippe Pierre Piet Pieter Pietro Piotr Pradeep Prakash Predrag Quentin
	Rabih Radek Radoslav Radovan Rafael Ragnar Rahul Raimund Rainer Raj Rajesh Rajiv Ralf Ralph Ramesh Ramiro Ramon Ramón
	Randy Raphael Rashid Rasmus Raul Ravi Ray Raymond Raymundo Recep Reginald Reinhard Reinhold Renato René Reuben Reza
	Rhys Ricard Ricardo Riccardo Richard Rick Ricky Rob Robert Roberto Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rohan
	Roland Rolando Rolf Romain Roman Romano Ron Ronald Ross Rostislav Roy Ruben Rubén Rudi Rudolf Rudolph Rudy Rufus Rui
	Rune Rupert Ruslan Russell Rustam Ryan Rémi Saleh Salman Samir Samuel Samuli Sandeep Sandor Sandro Sanjay Santiago
	Saul Saïd Scott Seamus Sean Sebastian Selim Sergei Sergey Sergio Seth Shane Shaun Shawn Shimon Shinzo Siegfried
	Sigmund Sigurd Silas Silvio Simeon Simon Slobodan Solomon Srdjan Stanislas Stanislav Stanislaw Stanley Stefan Stefano
	Steffen Stellan Sten Stepan Stephan Stephen Steve Steven Stewart Stig Stoyan Stuart Stéphane Sunil Suresh Svein Sven
	Sylvester Sándor Sébastien Sören Søren Taavi Tadeusz Taha Takeshi Tamas Tamás Tarek Tariq Tayyip Ted Teodor Terence
	Thabo Thaddeus Theo Theodor Theodore Theophilus Thibault Thierry Thomas Thor Thorsten Tiago Tibor Tim Timo Timothy
	Timur Tobias Toby Todd Tom Tomas Tomasz Tomislav Tomáš Tony Torben Tore Torsten Travis Trevor Tristan Tuomas Turgut
	Tyler Udo Ugo Ulf Ulrich Ulrik Umar Umberto Uri Urs Uwe Vaclav Vadim Valerio Vasil Vasily Vasyl Veit Velimir Vicente
	Victor Victorino Vidar Vijay Vikram Viktor Viktors Ville Vincent Vincenzo Vinko Virgil Vitaly Vito Vittorio Vlad
	Vladimir Vladislav Vlado Vojtech Volker Volodymyr Vuk Václav Wade Waldemar Waleed Walid Wallace Walter Walther Warren
	Wayne Wenceslas Wendell Werner Wilbur Wilfred Wilfried Wilhelm Will William Willie Wim Winston Wojciech Wolfgang
	Woodrow Xavier Yannick Yannik Yannis Yaroslav Yasser Yevgeny Yiannis Yitzhak Yosef Youssef Yuri Yusuf Yves Zachary
	Zbigniew Zdenek Zdravko Zeljko Zlatan Zoltan Zoltán Zoran Zygmunt`

// Both are names that men and women bear.
const Both = `Alex Amal Amani Andrea Ashley Cameron Charlie Chris Hilary Ilham Jackie Jaime Jan Jordan Kelly Kim
	Leslie Morgan Nino Robin Sam Sasha Taylor Terry Vivian Wei`

// Surnames are those of men or women that, alone, are rather somebody's surname.
const Surnames = `Abbas Abdallah Abdullah Abraham Ahmad Ahmed Albrecht Alexander Ali Allan Allen Alonso Archibald
	Armand Arnold Aziz Barry Benedict Bernard Bertrand Bradley Bruce Calvin Charles Clement Clifford Cole Conrad Craig
	Daniel Dennis Desmond Dietrich Donald Douglas Duncan Edmond Elias Eliot Elliot Elliott Ernst Evan Farouk Floyd Francis
	Franco Frank Fraser Gilbert Giles Godfrey Gordon Grace Graham Grant Gregory Gunther Hamid Harvey Hasan Hassan Henry
	Herbert Herman Hermann Howard Hubert Humphrey Husein Hussein Ibrahim Idris Irving Ismail James Joseph Joyce Kamal
	Karim Keith Kemal Khaled Khalid Kyle Lamar Laurent Lawrence Lennox Leonard Levi Lewis Lincoln Lloyd Logan Louis Lucas
	Lyndon Lynn Mahmoud Malik Mansour Manuel Martin Mathieu Maurice Maxwell Melvin Meredith Milton Mitchell Mohamed
	Mohammed Mohan Morris Mortimer Moses Moussa Murad Murat Mustafa Nasser Nathan Neal Nelson Neville Norman Oliver Omar
	Osman Oswald Owen Pascal Patrick Paul Percy Prakash Rashid Ray Raymond Reinhard Reinhold Richard Roland Roman Romano
	Rose Ross Roy Ruben Rudolph Russell Ryan Saleh Salman Samuel Santiago Saul Scott Simon Solomon Stanley Stephan Stewart
	Stuart Sylvester Tariq Thomas Todd Travis Tyler Ulrich Vincent Virgil Vito Wade Wallace Walter Walther Warren Wayne
	Wendell Werner Winston Xavier`
