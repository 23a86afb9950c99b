clausebook("d",[["Cŵn a chathod","Undated edition","Residents","cwm/dogs/clauses/",".html","an unnamed council"],["leads","","Leads","",[["A dog has to be on a lead in a tŷ or a bay.","0",""]]]]);
