// Package given lists common given names, of many countries, that tell a woman from a man.
// Names that both bear ("Kim", "Andrea") are in neither list.
package given

// Women are women's given names, parted by white space.
const Women = `Abigail Aisha Alice Alicia Alina Amanda Amber Amelia Amira Amy Ana Anastasia Angela Anita Ann Anna Anne Annie
	Antonia Ashley Astrid Ayesha Barbara Beatriz Beth Betty Beverly Bianca Brenda Brittany Camila Carla Carmen Carol
	Caroline Carolyn Catherine Celia Charlotte Chelsea Cheryl Chiara Christina Christine Claire Clara Claudia
	Condoleezza Cynthia Dalia Daniela Danielle Deborah Debra Denise Diana Diane Dilma Dolores Donna Doris Dorothy
	Ekaterina Eleanor Elena Elif Elisa Elisabeth Elizabeth Ella Ellen Emily Emma Esra Esther Eunice Eva Evelyn
	Fatima Fatma Fiona Florence Frances Francesca Gabriela Georgia Giorgia Gita Giulia Gloria Grace Greta Gwen Hana
	Hannah Harriet Heather Heidi Helen Helena Hilary Hillary Ida Ilse Imogen Ines Ingrid Irene Irina Iris Isabel
	Isabella Ivana Ivanka Jacinda Jacqueline Jane Janet Janice Jasmine Jennifer Jessica Jill Joan Joanna Josephine
	Joyce Judith Judy Julia Julie Kamala Karen Kate Katharina Katherine Kathleen Kathryn Katie Kayla Keiko Khadija
	Kimberly Kristalina Laila Lara Laura Lauren Layla Leila Lena Leticia Leyla Linda Lisa Liz Lori Lorna Louise
	Lucia Lucy Luisa Magdalena Maja Malala Margaret Maria Mariam Marie Marilyn Marina Marine Marta Martha Mary
	Mary-Ann Maryam Megan Mei Melania Melissa Mia Michelle Mina Miriam Monica Nadia Nancy Naomi Natalia Natalie
	Nicole Nikki Nina Nora Olga Olivia Pamela Patricia Paula Pauline Petra Priya Rachel Rania Rebecca Regina Renata
	Rita Rosa Rose Ruth Sabine Sally Samantha Samira Sandra Sara Sarah Sharon Shirin Shirley Silvia Sofia Sonia
	Sophia Sophie Stella Stephanie Sue Sunita Susan Suzanne Svetlana Sylvia Tamara Tanya Tatiana Teresa Theresa Tina
	Tulsi Ursula Valentina Valeria Vanessa Vera Veronica Victoria Violeta Virginia Yasmin Yuki Yulia Zahra Zainab
	Zara Zeynep Zoe`

// Men are men's.
const Men = `Aaron Abdul Abdullah Adam Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Alexander Alexei Alfred Ali Ambrose
	Amir Amit Anders Andre Andreas Andrei Andrew Andrzej Angelo Anthony Antonio Anwar Arjun Arthur Asif Barack
	Bashar Ben Benjamin Bernard Bernie Bill Billy Bob Bobby Boris Bradley Brandon Brian Bruce Bryan Carl Carlos
	Charles Chris Christian Christopher Claude Cole Colin Conor Craig Dan Daniel Darren Dave David Dennis Diego
	Dimitri Dmitri Dmitry Donald Douglas Dwight Dylan Ed Edgar Eduardo Edward Elias Emmanuel Enrique Eric Erik
	Ernest Ethan Eugene Faisal Farid Felipe Felix Fernando Francis Francisco Frank Franz François Fred Frederick
	Gabriel Gary Gavin Geoffrey George Gerald Giorgio Giovanni Giuseppe Gordon Graham Grant Greg Gregory Guido
	Gustavo Guy Hamid Hans Harold Harry Hassan Hector Henri Henry Herbert Hiroshi Hossein Howard Hugo Hussein Ian
	Ibrahim Igor Ilham Imran Isaac Ismail Ivan Jack Jacob Jacques Jaime Jake James Jan Janos Jason Javier Jeff
	Jeffrey Jeremy Jerome Jerry Jesse Jim Joe Joel Johann Johannes John Johnny Jonas Jonathan Jorge Jose Joseph
	Joshua José Juan Julian Julius Justin Jürgen Karim Karl Keith Ken Kenji Kenneth Kevin Khalid Klaus Kurt Kyle
	Larry Lars Lawrence Leo Leon Leonard Lincoln Logan Lorenzo Louis Luc Luca Luigi Luis Lukas Luke Mahmoud Manuel
	Marc Marcel Marco Marcus Mario Marius Mark Marko Martin Matteo Matthew Max Mehmet Michael Miguel Mike Mikhail
	Mitt Mohamed Mohammad Mohammed Muhammad Mustafa Narendra Nathan Neil Newt Nicholas Nick Nicolas Nigel Nikola
	Nikolai Noah Octavio Oleg Oliver Omar Oscar Otto Pablo Patrick Paul Pavel Pedro Pete Peter Phil Philip Pierre
	Piotr Rafael Rahul Raj Ralph Ramon Ramón Randy Raul Ray Raymond Recep Reza Ricardo Richard Rick Rob Robert
	Roberto Rodrigo Roger Roland Roman Ron Ronald Roy Rudolph Rudy Russell Ryan Saleh Salman Sam Samuel Sanjay
	Santiago Scott Sean Sebastian Sergei Sergey Shinzo Simon Stefan Stephen Steve Steven Stuart Sven Tariq Ted
	Terence Terry Theodore Thomas Tim Timothy Tobias Todd Tom Tomas Tony Trevor Tyler Umar Victor Viktor Vincent
	Vladimir Volodymyr Wade Walter Wayne Wei Werner Will William Willie Winston Wolfgang Xavier Yasser Yusuf Zachary
	Zoran`
