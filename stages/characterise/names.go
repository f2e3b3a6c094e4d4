package characterise

// Given names that tell a woman from a man, of many countries.
var (
	womensNames = list(`aisha alice alicia alina amanda amelia amira amy ana anastasia andrea angela anita ann anna anne annie
		antonia ayesha barbara beatriz beverly bianca camila carla carmen carol caroline catherine celia charlotte chiara
		christina christine claire clara claudia dalia daniela deborah diana dilma dolores donna dorothy elena eleanor
		elif elisa elisabeth elizabeth ella ellen emily emma esra esther eunice eva evelyn fatima fatma fiona florence frances
		francesca gabriela georgia gita giorgia giulia gloria grace greta gwen hana hannah harriet heather helen helena hilary
		hillary ida imogen ines ingrid irene iris irina isabel isabella ivana jacinda jane janet jasmine jean jennifer jessica
		joan joanna josephine joyce judith julia julie kamala karen kate katharina katherine kathleen kim kristalina laila
		lara laura layla leila lena leticia leyla linda lisa liz lorna louise lucia lucy luisa magdalena maja malala
		margaret maria mariam marie marina marine marion marta martha mary maryam mary-ann mei melissa mercedes mia michelle mina
		miriam monica nadia nancy naomi natalia natalie nicola nicole nina nora olga olivia patricia paula pauline petra priya
		rachel rania rebecca regina renata rita rosa rosario rose ruth sabine sally samantha samira sana sandra sara sarah
		shirin silvia simone sofia sonia sophia sophie stella stephanie susan suzanne svetlana sylvia tamara tanya tatiana teresa
		theresa tina ursula valentina valeria vanessa vera veronica victoria violeta virginia yasmin yulia zainab zara zeynep zoe`)
	mensNames = list(`aaron abdul abdullah adam adrian ahmad ahmed alan albert alejandro alex alexander alexei alfred ali alberto
		ambrose amir andre andreas andrei andrew angelo anthony antonio anwar arthur asif barack bashar ben benjamin bernard
		bill bob boris brian bruce carl carlos charles chris christian christopher claude cole colin conor craig dale daniel
		darren david dennis diego dimitri dmitri donald douglas dwight ed edgar eduardo edward elias emmanuel enrique eric erik
		ernest eugene faisal farid felipe felix fernando francis francisco frank franz fred frederick gabriel gary gavin geoffrey
		george gerald giorgio giovanni giuseppe gordon grant graham greg gregory guido gustavo guy hamid hans harold harry
		hassan hector henri henry herbert hossein howard hugo hussein ian ibrahim igor ilham imran isaac ismail ivan jack
		jacob jacques jaime jake james jan jason javier jeff jeffrey jeremy jerome jim joe joel johann john johannes jonas jonathan
		jorge jose josé joseph joshua juan julian julius jürgen karim karl keith ken kenneth kevin khalid klaus kurt lars
		lawrence lee leo leon leonard lincoln lorenzo louis luca luis lukas luke mahmoud manuel marc marcel marco marcus mario
		marius mark marko martin matteo matthew max mehmet michael miguel mike mikhail mohammad mohammed mohamed
		muhammad mustafa narendra nathan neil nicholas nick nicolas nigel nikola nikolai noah octavio oleg oliver omar oscar otto
		pablo patrick paul pedro pete peter phil philip pierre rafael rahul ralph ramon ramón raul ray raymond recep ricardo
		richard rob robert roberto rodrigo roger roland roman ron ronald roy rudy rudolph saleh salman sam samuel
		santiago scott sean sebastian sergei sergey shinzo simon stefan stephen steve steven stuart tariq ted terence terry
		theodore thomas tim timothy tobias todd tom tomas tony trevor tyler umar viktor victor vincent vladimir volodymyr wade
		walter wayne werner will william winston wolfgang xavier yasser yusuf zoran`)
)
